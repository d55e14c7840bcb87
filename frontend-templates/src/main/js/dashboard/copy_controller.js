import { Controller } from "@hotwired/stimulus";

// Copies the text of its source; the button says that it did. Without a clipboard the text is selected.
export default class extends Controller {
  static targets = ["source", "button"];

  async copy(event) {
    event.preventDefault();
    const source = this.sourceTarget;
    try {
      await navigator.clipboard.writeText(source.value ?? source.textContent.trim());
      this.say("Copied");
    } catch {
      this.select(source);
      this.say("Selected: press Ctrl+C");
    }
  }

  select(source) {
    if (source.select) return source.select();
    getSelection().selectAllChildren(source);
  }

  say(words) {
    const button = this.buttonTarget;
    button.dataset.label ??= button.textContent;
    button.textContent = words;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => (button.textContent = button.dataset.label), 2000);
  }

  disconnect() {
    clearTimeout(this.timer);
  }
}
