import { Controller } from "@hotwired/stimulus";
import { Pace, megabytes } from "../shared/pace.js";
import { Upload } from "../shared/upload.js";

// Shows an upload and, once it is sent, the steps of the worker, in words.
export default class extends Controller {
  static targets = ["input", "zone", "panel", "name", "percent", "figures", "bar", "words", "pause", "cancel", "steps", "hint"];
  static values = { show: String, episode: String, id: String, max: Number };

  connect() {
    this.pace = new Pace();
    const running = Upload.of(this.episodeValue);
    if (running) this.follow(running);
    else if (this.idValue) this.listen(this.idValue);
    else this.remind();
    addEventListener("beforeunload", this.warn);
  }

  disconnect() {
    this.upload?.removeEventListener("change", this.paint);
    this.events?.close();
    removeEventListener("beforeunload", this.warn);
  }

  // A file that was begun in this browser and not finished.
  remind() {
    const kept = Upload.unfinished(this.episodeValue);
    if (kept) this.hintTarget.textContent = `Choose ${kept.name} again to go on where the upload stopped.`;
  }

  warn = (event) => {
    if (this.upload && ["sending", "waiting"].includes(this.upload.phase)) event.preventDefault();
  };

  over(event) {
    event.preventDefault();
    this.zoneTarget.toggleAttribute("data-over", event.type === "dragover");
    if (event.type === "drop") this.take(event.dataTransfer.files[0]);
  }

  choose() {
    this.take(this.inputTarget.files[0]);
    this.inputTarget.value = "";
  }

  take(file) {
    if (!file) return;
    if (file.size === 0) return this.refuse("The file is empty. Export it again and choose it here.");
    if (this.maxValue && file.size > this.maxValue) {
      return this.refuse(`The file has ${megabytes(file.size)}; at most ${megabytes(this.maxValue)} fit. Export it with a lower bit rate.`);
    }
    this.follow(Upload.begin(this.showValue, this.episodeValue, file));
  }

  follow(upload) {
    this.upload = upload;
    upload.addEventListener("change", this.paint);
    this.paint();
  }

  paint = () => {
    const { phase, sent, file, words } = this.upload;
    if (phase === "cancelled") return this.reset();
    if (phase === "failed") return this.refuse(words);
    phase === "sending" ? this.pace.add(sent, performance.now()) : this.pace.rest();
    this.open(file.name);
    const percent = Math.floor((100 * sent) / file.size);
    this.percentTarget.textContent = `${percent} %`;
    this.barTarget.value = sent / file.size;
    this.figuresTarget.textContent = this.figures(phase, sent, file.size);
    this.say(words);
    this.pauseTarget.textContent = phase === "paused" ? "Resume" : "Pause";
    if (phase === "sent") this.listen(this.upload.record.id);
  };

  figures(phase, sent, size) {
    const parts = [`${megabytes(sent)} of ${megabytes(size)}`];
    if (phase === "paused") parts.push("paused");
    if (phase === "sending" && this.pace.speed) parts.push(`${megabytes(this.pace.speed)}/s`, this.pace.left(size - sent));
    return parts.filter(Boolean).join(" · ");
  }

  pause() {
    this.upload.phase === "paused" ? this.upload.resume() : this.upload.pause();
  }

  cancel() {
    this.upload.cancel();
  }

  open(name) {
    this.zoneTarget.hidden = true;
    this.panelTarget.hidden = false;
    this.nameTarget.textContent = name;
  }

  reset() {
    this.upload?.removeEventListener("change", this.paint);
    this.upload = null;
    this.zoneTarget.hidden = false;
    this.panelTarget.hidden = true;
    this.say("");
  }

  refuse(words) {
    this.reset();
    this.say(words);
  }

  say(words) {
    if (this.wordsTarget.textContent === words) return;
    this.wordsTarget.textContent = words;
    this.wordsTarget.hidden = !words;
  }

  // From here on the worker speaks.
  listen(id) {
    if (this.events) return;
    this.zoneTarget.hidden = true;
    this.panelTarget.hidden = true;
    this.events = new EventSource(`/uploads/${id}/events`);
    this.events.addEventListener("step", ({ data }) => this.step(JSON.parse(data)));
  }

  step({ step, share, message }) {
    const last = this.stepsTarget.lastElementChild;
    if (last && last.dataset.step !== step) last.dataset.state = "done";
    const line = last?.dataset.step === step ? last : this.line(step);
    line.textContent = share > 0 && share < 1 ? `${message} ${Math.round(share * 100)} %` : message;
    if (step === "done") this.done(line);
    if (step === "refused") this.refused(line);
  }

  line(step) {
    const line = document.createElement("li");
    line.className = "upload__step";
    line.dataset.step = step;
    this.stepsTarget.append(line);
    return line;
  }

  done(line) {
    line.dataset.state = "done";
    this.end();
    const frame = document.getElementById("audio");
    if (!frame) return;
    frame.src ? frame.reload() : (frame.src = location.href);
  }

  refused(line) {
    line.dataset.state = "refused";
    this.end();
    this.reset();
  }

  end() {
    this.events.close();
    this.events = null;
  }
}
