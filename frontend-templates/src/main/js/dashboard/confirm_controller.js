import { Controller } from "@hotwired/stimulus";

// The dangerous button works once the name has been typed. The server asks for it too.
export default class extends Controller {
  static targets = ["input", "button"];
  static values = { name: String };

  connect() {
    this.check();
  }

  check() {
    const typed = this.inputTarget.value.trim().normalize("NFC");
    this.buttonTarget.disabled = typed !== this.nameValue.trim().normalize("NFC");
  }
}
