import { Controller } from "@hotwired/stimulus";

// What is missing is asked again whenever something was saved or the audio changed.
export default class extends Controller {
  static values = { url: String };

  heard({ target }) {
    if (target.id === "audio") this.refresh();
  }

  refresh() {
    if (this.element.querySelector("details[open]")?.contains(document.activeElement)) return;
    this.element.src === this.wanted ? this.element.reload() : (this.element.src = this.urlValue);
  }

  get wanted() {
    return new URL(this.urlValue, location.href).href;
  }
}
