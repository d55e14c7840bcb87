import { Controller } from "@hotwired/stimulus";

// The summary of a refused form takes the focus; its links focus the fields they name.
export default class extends Controller {
  connect() {
    this.element.focus({ preventScroll: false });
    this.element.addEventListener("click", this.go);
  }

  disconnect() {
    this.element.removeEventListener("click", this.go);
  }

  go = (event) => {
    const link = event.target.closest("a[href^='#']");
    const field = link && document.getElementById(link.hash.slice(1));
    if (!field) return;
    event.preventDefault();
    field.scrollIntoView({ block: "center" });
    field.focus({ preventScroll: true });
  };
}
