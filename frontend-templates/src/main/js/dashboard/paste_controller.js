import { Controller } from "@hotwired/stimulus";
import { fromHtml } from "../shared/markdown.js";
import { request } from "../shared/request.js";

// What is pasted into notes: a part of a web page becomes Markdown. Notes that begin with front matter ("---") are
// taken apart by the server; the form is filled and says with what.
export default class extends Controller {
  static targets = ["source", "words", "offer", "named"];
  static values = { url: { type: String, default: "/episodes/front-matter" } };

  pasted(event) {
    const said = event.clipboardData;
    const markdown = /^\s*---\r?\n/.test(said.getData("text/plain")) ? "" : fromHtml(said.getData("text/html"));
    if (markdown) {
      event.preventDefault();
      this.type(markdown);
    }
    setTimeout(() => this.look());
  }

  // As if it were typed: the browser's own undo takes it back.
  type(text) {
    if (document.execCommand("insertText", false, text)) return;
    const field = this.sourceTarget;
    field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }

  async look() {
    const notes = this.sourceTarget.value;
    if (!/^\s*---\r?\n[\s\S]*?\n---/.test(notes)) return;
    try {
      this.fill(await request("POST", this.urlValue, { notes }), notes);
    } catch (error) {
      this.say(error.problem ? error.message : "The front matter could not be read: the connection is lost. It stays in the notes.");
    }
  }

  fill({ fields, notes, ignored = [], people = "", topics = "" }, pasted) {
    if (this.sourceTarget.value !== pasted) return;
    this.set(this.sourceTarget, notes);
    const filled = Object.entries(fields).filter(([name, value]) => this.put(name, value)).map(([name]) => name);
    this.say([filled.length && `Filled from the front matter: ${filled.join(", ")}.`, ignored.length && `Not used: ${ignored.join(", ")}.`].filter(Boolean).join(" "));
    this.offer(people, topics);
  }

  // Whom and what the front matter names is shown first: people and topics are made when they are saved.
  offer(people, topics) {
    this.offered = { people, topics };
    const shown = people.replaceAll("\n", "; ").replace(/https?:\/\/(www\.)?/g, "");
    this.namedTarget.textContent = [people && `People: ${shown}`, topics && `Topics: ${topics}`].filter(Boolean).join(". ");
    this.offerTarget.hidden = !people && !topics;
  }

  take() {
    for (const [name, separator] of [["people", "\n"], ["topics", ", "]]) {
      const field = this.element.elements[name];
      const texts = [field.value.trim(), this.offered[name]].filter(Boolean);
      if (this.offered[name]) this.set(field, texts.join(separator));
    }
    this.leave();
  }

  leave() {
    this.offerTarget.hidden = true;
  }

  put(name, value) {
    const field = this.element.elements?.[name];
    if (!field || !(field instanceof HTMLElement)) return false;
    field.type === "checkbox" ? (field.checked = Boolean(value)) : (field.value = value);
    field.dispatchEvent(new Event("input", { bubbles: true }));
    return true;
  }

  set(field, value) {
    field.value = value;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }

  say(words) {
    this.wordsTarget.textContent = words;
    this.wordsTarget.hidden = !words;
  }
}
