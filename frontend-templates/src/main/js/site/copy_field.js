import { copy } from "./copy.js";

// <copy-field>: an address or a code and the button that copies it.
class CopyField extends HTMLElement {
  connectedCallback() {
    const [input, button] = [this.querySelector("input, textarea"), this.querySelector("button")];
    button.hidden = false;
    input.onfocus = () => input.select();
    button.onclick = () => this.copy(input.value, button);
  }

  async copy(text, button) {
    await copy(text);
    const before = (this.before ??= button.textContent);
    button.textContent = this.dataset.copied;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => (button.textContent = before), 2000);
  }
}
customElements.define("copy-field", CopyField);
