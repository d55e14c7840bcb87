import { Controller } from "@hotwired/stimulus";
import { clock, seconds } from "../site/clock.js";
import { decode, draw } from "../shared/waveform.js";

// Sets chapters over the waveform. The rows of fields are the truth: each row has a marker, and what moves the one
// moves the other. Nothing is stored before the form is sent.
export default class extends Controller {
  static targets = ["track", "canvas", "head", "markers", "audio", "here", "now", "list", "template", "more", "status"];
  static values = { peaks: String, length: Number };

  connect() {
    this.peaks = decode(this.peaksValue);
    for (const spare of this.listTarget.querySelectorAll("[data-spare]")) spare.remove();
    for (const row of this.rows) this.dress(row);
    this.moreTarget.hidden = false;
    this.element.addEventListener("input", this.changed);
    this.element.addEventListener("change", this.settled);
    this.element.addEventListener("turbo:submit-start", this.sent);
    addEventListener("beforeunload", this.warn);
    addEventListener("turbo:before-visit", this.ask);
    if (this.hasTrackTarget) this.begin();
  }

  disconnect() {
    this.observer?.disconnect();
    removeEventListener("beforeunload", this.warn);
    removeEventListener("turbo:before-visit", this.ask);
    this.element.removeEventListener("input", this.changed);
    this.element.removeEventListener("change", this.settled);
    this.element.removeEventListener("turbo:submit-start", this.sent);
  }

  begin() {
    this.trackTarget.hidden = false;
    if (this.hasHereTarget) this.hereTarget.hidden = false;
    this.observer = new ResizeObserver(this.paint);
    this.observer.observe(this.canvasTarget);
    for (const event of ["timeupdate", "seeked", "loadedmetadata"]) this.audioTarget.addEventListener(event, this.paint);
    this.mark();
  }

  get rows() {
    return [...this.listTarget.querySelectorAll(".cut")];
  }

  get now() {
    return this.hasAudioTarget ? this.audioTarget.currentTime : 0;
  }

  field(row, name) {
    return row.querySelector(`[name="${name}-${row.dataset.row}"]`);
  }

  start(row) {
    return seconds(this.field(row, "at").value.trim());
  }

  dress(row) {
    row.querySelector(".cut__play").hidden = !this.hasAudioTarget;
    row.querySelector(".cut__gone").hidden = false;
    row.querySelector(".cut__off").hidden = true;
  }

  // Where the sound stands; where a chapter begins there already, the middle of it.
  get free() {
    const now = Math.floor(this.now);
    const starts = this.rows.map((row) => this.start(row)).filter((it) => it !== null);
    if (!starts.some((it) => Math.floor(it) === now)) return this.now;
    const end = Math.min(this.lengthValue, ...starts.filter((it) => it > now));
    return now + Math.floor((end - now) / 2);
  }

  // A chapter where the sound stands now.
  add() {
    const next = Math.max(-1, ...this.rows.map((row) => Number(row.dataset.row))) + 1;
    const holder = document.createElement("template");
    holder.innerHTML = this.templateTarget.innerHTML.replaceAll("ROW", next);
    const row = holder.content.querySelector(".cut");
    const at = this.free;
    this.listTarget.append(row);
    this.dress(row);
    this.field(row, "at").value = clock(at);
    this.field(row, "title").focus();
    this.settled();
    this.changed();
    this.say(`A chapter at ${clock(at)}. Write its title.`);
  }

  remove({ currentTarget }) {
    const row = currentTarget.closest(".cut");
    const next = row.nextElementSibling ?? row.previousElementSibling;
    this.say(`${this.field(row, "title").value || "The chapter"} is removed; it goes for good when you save.`);
    row.remove();
    (next ? this.field(next, "title") : this.moreTarget).focus();
    this.changed();
    this.mark();
  }

  hear({ currentTarget }) {
    this.listen(this.start(currentTarget.closest(".cut")) ?? 0);
  }

  seek({ offsetX }) {
    this.listen((offsetX / this.canvasTarget.clientWidth) * this.lengthValue, this.audioTarget.paused);
  }

  // Before it is loaded the sound takes no time: it is set as soon as it does.
  listen(at, isSilent = false) {
    const audio = this.audioTarget;
    const go = () => {
      audio.currentTime = at;
      if (!isSilent) audio.play();
    };
    if (audio.readyState) return go();
    audio.addEventListener("loadedmetadata", go, { once: true });
    audio.preload = "metadata";
    audio.load();
  }

  move(row, at) {
    const to = Math.min(Math.max(0, Math.round(at)), Math.max(0, this.lengthValue - 1));
    this.field(row, "at").value = clock(to);
    this.place(row);
    this.changed();
  }

  mark() {
    if (!this.hasMarkersTarget) return;
    this.markersTarget.replaceChildren(...this.rows.map((row) => this.marker(row)));
    this.rows.forEach((row) => this.place(row));
    this.paint();
  }

  marker(row) {
    const marker = document.createElement("div");
    marker.className = "cutting__marker";
    marker.role = "slider";
    marker.tabIndex = 0;
    marker.dataset.row = row.dataset.row;
    marker.ariaValueMin = 0;
    marker.ariaValueMax = this.lengthValue;
    marker.addEventListener("keydown", (event) => this.key(event, row));
    marker.addEventListener("pointerdown", (event) => this.grab(event, row, marker));
    return marker;
  }

  place(row) {
    const marker = this.hasMarkersTarget && this.markersTarget.querySelector(`[data-row="${row.dataset.row}"]`);
    if (!marker) return;
    const at = this.start(row);
    marker.hidden = at === null || at > this.lengthValue;
    marker.style.insetInlineStart = `${((at ?? 0) / this.lengthValue) * 100}%`;
    marker.ariaValueNow = at ?? 0;
    marker.ariaValueText = clock(at);
    marker.ariaLabel = this.field(row, "title").value || "Chapter without a title";
    marker.title = `${clock(at)} ${this.field(row, "title").value}`;
    marker.classList.toggle("cutting__marker--hidden", this.field(row, "hidden").checked);
  }

  key(event, row) {
    const steps = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -10, PageUp: 10 };
    const step = (steps[event.key] ?? 0) * (event.shiftKey ? 10 : 1);
    if (event.key === "Enter") this.field(row, "title").focus();
    else if (event.key === " ") this.listen(this.start(row) ?? 0);
    else if (step) this.move(row, (this.start(row) ?? 0) + step);
    else return;
    event.preventDefault();
  }

  grab(event, row, marker) {
    if (event.button) return;
    event.preventDefault();
    marker.focus();
    marker.setPointerCapture(event.pointerId);
    const { left, width } = this.trackTarget.getBoundingClientRect();
    const drag = ({ clientX }) => this.move(row, ((clientX - left) / width) * this.lengthValue);
    marker.addEventListener("pointermove", drag);
    marker.addEventListener("lostpointercapture", () => marker.removeEventListener("pointermove", drag), { once: true });
  }

  changed = () => {
    this.dirty = true;
    this.rows.forEach((row) => this.place(row));
  };

  // Rows stand in the order of their times once a field is left.
  settled = () => {
    const [focused, rows] = [document.activeElement, this.rows];
    const sorted = [...rows].sort((one, other) => (this.start(one) ?? Infinity) - (this.start(other) ?? Infinity));
    if (sorted.some((row, index) => row !== rows[index])) {
      this.listTarget.append(...sorted);
      focused?.focus();
    }
    this.mark();
  };

  paint = () => {
    draw(this.canvasTarget, this.peaks, this.now / this.lengthValue);
    this.headTarget.style.insetInlineStart = `${(this.now / this.lengthValue) * 100}%`;
    if (this.hasNowTarget) this.nowTarget.textContent = clock(this.now);
  };

  sent = () => {
    this.dirty = false;
  };

  warn = (event) => {
    if (this.dirty) event.preventDefault();
  };

  ask = (event) => {
    if (this.dirty && !confirm("The chapters are not saved yet. Leave them as they were?")) event.preventDefault();
  };

  say(words) {
    this.statusTarget.textContent = words;
  }
}
