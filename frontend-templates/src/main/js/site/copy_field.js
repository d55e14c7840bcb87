// <copy-field>: an address and the button that copies it.
class CopyField extends HTMLElement {
  connectedCallback() {
    const [input, button] = [this.querySelector("input"), this.querySelector("button")];
    if (!navigator.clipboard) return;
    button.hidden = false;
    input.onfocus = () => input.select();
    button.onclick = () => this.copy(input.value, button);
  }

  async copy(text, button) {
    await navigator.clipboard.writeText(text);
    const before = button.textContent;
    button.textContent = this.dataset.copied;
    setTimeout(() => (button.textContent = before), 2000);
  }
}
customElements.define("copy-field", CopyField);
