import { Controller } from "@hotwired/stimulus";
import { request } from "../shared/request.js";

// The main button says what it will do at the chosen time. The server knows the show's zone and its changes of clocks.
export default class extends Controller {
  static targets = ["button", "words"];
  static values = { url: String };

  connect() {
    const date = this.element.elements.date;
    if (date?.value) this.look(date.value);
  }

  disconnect() {
    clearTimeout(this.timer);
  }

  changed(event) {
    if (event.target.name !== "date") return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.look(event.target.value), 250);
  }

  async look(date) {
    const wanted = (this.wanted = Symbol());
    try {
      const timing = await request("GET", `${this.urlValue}?date=${encodeURIComponent(date)}`);
      if (wanted === this.wanted) this.show(timing);
    } catch (error) {
      if (wanted === this.wanted && error.problem) this.wordsTarget.textContent = error.message;
    }
  }

  show({ intent, label, words, action }) {
    this.wordsTarget.textContent = words;
    if (!this.hasButtonTarget) return;
    const button = this.buttonTarget;
    button.value = intent;
    button.textContent = label;
    button.setAttribute("formaction", action);
  }
}
