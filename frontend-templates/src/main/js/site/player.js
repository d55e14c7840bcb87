import { clock, timeOf } from "./clock.js";
import { recall, remember } from "./memory.js";
import { announce, position } from "./session.js";
import { decode, draw } from "../shared/waveform.js";

const SPEEDS = [1, 1.25, 1.5, 1.75, 2, 0.75];
const KEYS = { " ": "toggle", k: "toggle", j: "back", l: "forward", ArrowLeft: "back", ArrowRight: "forward", m: "mute" };

// <show-player>: the browser's own player, dressed. Position and speed are kept for each episode.
class ShowPlayer extends HTMLElement {
  connectedCallback() {
    this.audio ? this.paint() : this.begin();
  }

  begin() {
    this.audio = this.querySelector("audio");
    this.peaks = decode(this.dataset.peaks);
    this.seekBar = this.querySelector(".player__seek");
    this.volumeBar = this.querySelector(".player__volume");
    this.start = timeOf(location.hash) ?? recall(this.dataset.key).at ?? 0;
    this.speed(recall(this.dataset.key).speed ?? 1);
    this.audio.controls = false;
    this.querySelector(".player__face").hidden = false;
    this.listen();
    this.paint();
  }

  listen() {
    const { audio, seekBar, volumeBar } = this;
    this.addEventListener("click", (event) => this.do(event.target.closest("[data-do]")?.dataset.do));
    this.addEventListener("keydown", (event) => this.key(event));
    seekBar.addEventListener("input", () => this.seek(Number(seekBar.value)));
    volumeBar.addEventListener("input", () => (audio.volume = Number(volumeBar.value)));
    for (const event of ["play", "pause", "ended"]) audio.addEventListener(event, () => this.state());
    for (const event of ["timeupdate", "seeked", "loadedmetadata"]) audio.addEventListener(event, () => this.tick());
    audio.addEventListener("loadedmetadata", () => this.resume());
    audio.addEventListener("volumechange", () => this.loudness());
    audio.addEventListener("error", () => this.fail());
    for (const event of ["waiting", "playing", "pause", "error"]) {
      audio.addEventListener(event, () => this.toggleAttribute("data-waiting", event === "waiting"));
    }
    new ResizeObserver(() => this.paint()).observe(this);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.paint());
    addEventListener("hashchange", () => this.jump(timeOf(location.hash)));
  }

  get length() {
    return Number.isFinite(this.audio.duration) && this.audio.duration > 0 ? this.audio.duration : Number(this.dataset.length);
  }

  // Before the audio is loaded the place is only noted: a page costs no download.
  get now() {
    return this.audio.readyState ? this.audio.currentTime : this.start;
  }

  do(what) {
    const acts = {
      toggle: () => (this.audio.paused ? this.play() : this.audio.pause()),
      back: () => this.skip(-15),
      forward: () => this.skip(30),
      speed: () => this.speed(SPEEDS[(SPEEDS.indexOf(this.audio.playbackRate) + 1) % SPEEDS.length]),
      mute: () => (this.audio.muted = !this.audio.muted),
      close: () => this.dispatchEvent(new Event("player:close", { bubbles: true })),
    };
    acts[what]?.();
  }

  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || !KEYS[event.key]) return;
    const onButton = event.key === " " && event.target.closest("button, a");
    const onVolume = event.key.startsWith("Arrow") && event.target === this.volumeBar;
    if (onButton || onVolume) return;
    event.preventDefault();
    this.do(KEYS[event.key]);
  }

  play() {
    this.querySelector(".player__error").hidden = true;
    if (this.audio.error) this.audio.load();
    for (const other of document.querySelectorAll("show-player")) if (other !== this) other.audio.pause();
    announce(this);
    return this.audio.play().catch((refused) => refused.name === "NotSupportedError" && this.fail());
  }

  skip(seconds) {
    this.seek(this.now + seconds);
  }

  seek(seconds) {
    const to = Math.min(Math.max(0, seconds), this.length);
    if (this.audio.readyState) this.audio.currentTime = to;
    else this.start = to;
    this.tick();
  }

  jump(seconds) {
    if (seconds === null || !this.closest("main")) return;
    this.seek(seconds);
    this.play();
  }

  resume() {
    if (this.start > 0 && this.start < this.length - 5) this.audio.currentTime = this.start;
  }

  speed(rate) {
    this.audio.playbackRate = this.audio.defaultPlaybackRate = rate;
    const button = this.querySelector("[data-do=speed]");
    button.textContent = `${rate}×`;
    button.setAttribute("aria-label", `${button.dataset.label}: ${rate}×`);
    if (rate !== (recall(this.dataset.key).speed ?? 1)) remember(this.dataset.key, { speed: rate });
  }

  state() {
    const playing = !this.audio.paused && !this.audio.ended;
    const button = this.querySelector("[data-do=toggle]");
    this.dataset.state = playing ? "playing" : "paused";
    button.setAttribute("aria-label", playing ? button.dataset.pause : button.dataset.play);
    if (this.audio.ended) remember(this.dataset.key, { at: 0 });
  }

  loudness() {
    const { muted, volume } = this.audio;
    const button = this.querySelector("[data-do=mute]");
    button.setAttribute("aria-pressed", muted);
    button.setAttribute("aria-label", muted ? button.dataset.unmute : button.dataset.mute);
    this.volumeBar.value = muted ? 0 : volume;
  }

  tick() {
    if (!this.audio.paused && !this.audio.ended) remember(this.dataset.key, { at: Math.floor(this.now) });
    if (this.audio.readyState) position(this);
    this.paint();
  }

  fail() {
    const error = this.querySelector(".player__error");
    error.textContent = this.dataset.failed;
    error.hidden = false;
    this.start = this.now;
  }

  paint() {
    const [now, end] = [clock(this.now), clock(this.length)];
    this.querySelector("[data-is=now]").textContent = now;
    this.querySelector("[data-is=end]").textContent = end;
    this.seekBar.max = Math.max(1, Math.floor(this.length));
    this.seekBar.value = this.now;
    this.seekBar.setAttribute("aria-valuetext", this.dataset.of.replace("{0}", now).replace("{1}", end));
    draw(this.querySelector(".player__wave"), this.peaks, this.now / this.length);
  }
}
customElements.define("show-player", ShowPlayer);
