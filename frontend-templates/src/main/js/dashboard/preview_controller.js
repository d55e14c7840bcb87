import { Controller } from "@hotwired/stimulus";
import { request } from "../shared/request.js";

// Shows notes as listeners will see them, a moment after each edit. The server makes and cleans the HTML.
export default class extends Controller {
  static targets = ["source", "view"];
  static values = { url: { type: String, default: "/episodes/preview" }, episode: String };

  disconnect() {
    clearTimeout(this.timer);
  }

  changed() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.refresh(), 400);
  }

  async refresh() {
    const wanted = (this.wanted = Symbol());
    this.viewTarget.setAttribute("aria-busy", "true");
    try {
      const html = await request("POST", this.urlValue, { notes: this.sourceTarget.value, episode: this.episodeValue || null }, { headers: { accept: "text/html" } });
      if (wanted === this.wanted) this.viewTarget.innerHTML = html;
    } catch (error) {
      if (wanted === this.wanted && error.problem) this.viewTarget.textContent = error.message;
    } finally {
      if (wanted === this.wanted) this.viewTarget.removeAttribute("aria-busy");
    }
  }
}
