import { Controller } from "@hotwired/stimulus";
import { request } from "../shared/request.js";

// Offers to repair text that was read in a wrong encoding on its way here. Nothing is changed before somebody says so.
export default class extends Controller {
  static targets = ["offer", "lines", "pair"];
  static values = { url: { type: String, default: "/episodes/repair" } };
  static fields = ["title", "notes", "summary"];

  connect() {
    this.look();
  }

  disconnect() {
    clearTimeout(this.timer);
  }

  changed() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.look(), 800);
  }

  // Characters without which there is nothing to ask the server for.
  async look() {
    const asked = this.words();
    if (this.refused || !/[√¬ÂÃâãðï\uF8FF‚„‰‡ÊÁËÈÍÎÏÌÓÔ]/u.test(Object.values(asked).join(""))) return this.show([]);
    try {
      const { lines, repaired } = await request("POST", this.urlValue, { words: asked });
      if (JSON.stringify(asked) !== JSON.stringify(this.words())) return;
      this.repaired = repaired;
      this.show(lines);
    } catch {
      this.show([]);
    }
  }

  repair() {
    for (const [name, text] of Object.entries(this.repaired)) {
      const field = this.element.elements[name];
      if (field.value === text) continue;
      field.value = text;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
    this.show([]);
    this.element.elements.notes.focus();
  }

  leave() {
    this.refused = true;
    this.show([]);
  }

  show(lines) {
    this.linesTarget.replaceChildren(...lines.map((line) => this.pair(line)));
    this.offerTarget.hidden = lines.length === 0;
  }

  pair({ before, after }) {
    const pair = this.pairTarget.content.cloneNode(true);
    pair.querySelector("del").textContent = before;
    pair.querySelector("ins").textContent = after;
    return pair;
  }

  words() {
    const fields = this.element.elements;
    return Object.fromEntries(this.constructor.fields.map((name) => [name, fields[name].value]));
  }
}
