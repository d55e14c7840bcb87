import { Controller } from "@hotwired/stimulus";

const PAUSE = 10_000;
const MOST = 90;

// While a domain waits for its records, looks again by itself; says when that was last done, and what changed.
export default class extends Controller {
  static targets = ["state", "word", "form", "ago"];

  connect() {
    this.rounds = 0;
    this.said = this.state;
    this.ticking = setInterval(() => this.tick(), 1000);
    this.plan();
  }

  disconnect() {
    clearInterval(this.ticking);
    clearTimeout(this.next);
  }

  loaded() {
    if (this.state !== this.said) this.wordTarget.textContent = this.said = this.state;
    this.tick();
    this.plan();
  }

  plan() {
    clearTimeout(this.next);
    if (!this.hasFormTarget || this.rounds >= MOST) return;
    this.next = setTimeout(() => this.look(), PAUSE);
  }

  look() {
    const busy = document.hidden || this.element.contains(document.activeElement);
    if (busy) return this.plan();
    this.rounds++;
    this.formTarget.requestSubmit();
  }

  tick() {
    if (!this.hasAgoTarget || !this.agoTarget.dataset.at) return;
    const seconds = Math.round((Date.now() - Date.parse(this.agoTarget.dataset.at)) / 1000);
    if (seconds < 2) this.agoTarget.textContent = "Checked just now";
    else if (seconds < 60) this.agoTarget.textContent = `Checked ${seconds} s ago`;
    else if (seconds < 3600) this.agoTarget.textContent = `Checked ${Math.round(seconds / 60)} min ago`;
  }

  get state() {
    return this.hasStateTarget ? this.stateTarget.textContent.trim() : "";
  }
}
