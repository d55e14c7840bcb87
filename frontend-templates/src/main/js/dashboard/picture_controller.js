import { Controller } from "@hotwired/stimulus";

// Uploads a picture for a chapter and writes its address into the field, where one can also be typed.
export default class extends Controller {
  static targets = ["shown", "act", "file", "status", "address"];
  static values = { url: String };

  connect() {
    this.actTarget.hidden = false;
  }

  async send() {
    const [file] = this.fileTarget.files;
    if (!file) return;
    this.statusTarget.textContent = "Uploading…";
    this.fileTarget.disabled = true;
    try {
      this.show(await this.upload(file));
      this.statusTarget.textContent = "Uploaded. Save the chapters to keep it.";
    } catch (error) {
      this.statusTarget.textContent = error.message;
    } finally {
      this.fileTarget.disabled = false;
      this.fileTarget.value = "";
    }
  }

  async upload(file) {
    const body = new FormData();
    body.append("picture", file);
    const answer = await fetch(this.urlValue, { method: "POST", headers: { accept: "application/json" }, body }).catch(() => null);
    if (!answer) throw new Error("The server cannot be reached. Try again in a moment.");
    if (answer.status === 413) throw new Error("The file is too large. Export the picture smaller.");
    const told = await answer.json().catch(() => ({}));
    if (!answer.ok) throw new Error(told.detail ?? "The picture was not taken. Try again.");
    return told;
  }

  show({ path, shown }) {
    this.addressTarget.value = path;
    this.addressTarget.dispatchEvent(new Event("input", { bubbles: true }));
    this.shownTarget.src = shown;
    this.shownTarget.hidden = false;
  }

  // What is typed over an uploaded picture stands for another one.
  typed() {
    this.shownTarget.hidden = true;
  }
}
