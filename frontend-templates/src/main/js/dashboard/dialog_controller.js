import { Controller } from "@hotwired/stimulus";

// Opens and closes a dialog; a click beside it closes it too.
export default class extends Controller {
  static targets = ["dialog"];

  open(event) {
    event?.preventDefault();
    this.dialogTarget.showModal();
  }

  close(event) {
    event?.preventDefault();
    this.dialogTarget.close();
  }

  beside(event) {
    if (event.target === this.dialogTarget) this.dialogTarget.close();
  }
}
