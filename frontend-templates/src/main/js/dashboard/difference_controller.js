import { Controller } from "@hotwired/stimulus";

// What the form, as it stands just now, would change in the feed. The server tries it and takes it back.
export default class extends Controller {
  static targets = ["view"];
  static values = { url: String, form: String };

  async show() {
    if (!this.element.open) return;
    const wanted = (this.wanted = Symbol());
    this.viewTarget.setAttribute("aria-busy", "true");
    try {
      const body = new URLSearchParams(new FormData(document.getElementById(this.formValue)));
      const answer = await fetch(this.urlValue, { method: "POST", body, headers: { accept: "text/html" } });
      if (wanted !== this.wanted) return;
      if (answer.ok || answer.status === 422) this.viewTarget.innerHTML = await answer.text();
      else this.viewTarget.textContent = "That could not be looked at just now. Try again.";
    } catch {
      if (wanted === this.wanted) this.viewTarget.textContent = "The dashboard cannot be reached just now. Try again.";
    } finally {
      if (wanted === this.wanted) this.viewTarget.removeAttribute("aria-busy");
    }
  }
}
