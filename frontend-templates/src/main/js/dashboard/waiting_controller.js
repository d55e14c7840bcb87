import { Controller } from "@hotwired/stimulus";

// What happens between pressing the button and being out, in words and as a bar: the server answers when it is done,
// and says meanwhile what is done to the audio.
export default class extends Controller {
  static targets = ["words", "bar"];
  static values = { url: String, open: Boolean };

  // A press that was answered too early: the page says when the next one will do.
  connect() {
    if (this.openValue) this.listen();
  }

  disconnect() {
    this.source?.close();
  }

  begin({ detail: { formSubmission } }) {
    if (!formSubmission.submitter?.getAttribute("formaction")?.endsWith("/publication")) return;
    this.pressed = true;
    this.say("Saving, then bringing it out", 0.05);
    this.listen();
  }

  listen() {
    this.source?.close();
    this.source = new EventSource(this.urlValue);
    this.source.addEventListener("step", ({ data }) => this.heard(JSON.parse(data)));
  }

  heard({ step, share, message }) {
    const ready = step === "ready" || step === "done";
    if (this.pressed && step === "ready") return; // of what was stored before the press
    if (this.pressed) this.say(ready ? "Bringing it out" : message, ready ? 0.95 : share);
    else if (step !== "ready" || this.waits) this.say(ready ? "The audio is ready: press the button again" : message, share);
    this.waits = true;
    if (step === "done" || (ready && !this.pressed)) this.source.close();
  }

  say(words, share) {
    delete this.wordsTarget.dataset.state;
    this.wordsTarget.textContent = words;
    this.barTarget.hidden = share === 1;
    this.barTarget.value = share;
  }
}
