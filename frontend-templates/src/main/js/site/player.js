import { Chapters } from "./chapters.js";
import { clock, timeOf } from "./clock.js";
import { copy } from "./copy.js";
import { recall, remember } from "./memory.js";
import { Mini } from "./mini.js";
import { announce, position } from "./session.js";
import { Sleep } from "./sleep.js";
import { Speed } from "./speed.js";
import { Track } from "./track.js";
import { Volume } from "./volume.js";

const SKIPS = { back: -15, forward: 30 };

// <show-player>: the browser's own player, dressed. Its parts (track, chapters, speed, …) listen to its events:
// player:tick while time goes on, player:chapter when another chapter begins, player:play when it is started.
export class ShowPlayer extends HTMLElement {
  connectedCallback() {
    if (!this.audio) this.begin();
    this.tick();
  }

  begin() {
    this.audio = this.querySelector("audio");
    const start = timeOf(location) ?? recall(this.dataset.key).at ?? 0;
    this.start = start < this.length - 5 ? start : 0;
    this.chapters = new Chapters(this);
    this.track = new Track(this);
    this.rate = new Speed(this);
    this.volume = new Volume(this);
    this.sleep = new Sleep(this);
    this.mini = new Mini(this);
    this.audio.controls = false;
    this.querySelector(".player__face").hidden = false;
    this.listen();
  }

  listen() {
    const on = (events, act) => events.split(" ").forEach((event) => this.audio.addEventListener(event, act));
    this.addEventListener("click", (event) => this.do(event.target.closest("[data-do]")?.dataset.do));
    on("play pause ended", () => this.state());
    on("timeupdate seeked loadedmetadata durationchange", () => this.tick());
    on("loadedmetadata", () => this.resume());
    on("pause seeked", () => this.keep());
    on("waiting seeking", () => this.wait(!this.audio.paused));
    on("playing canplay seeked pause error ended", () => this.wait(false));
    on("error", () => this.fail());
    for (const event of ["player:play", "player:chapters", "player:chapter"]) {
      this.addEventListener(event, () => this.mini.isStarted && announce(this));
    }
    addEventListener("pagehide", () => this.keep());
    addEventListener("online", () => this.goesOn && this.play());
  }

  get length() {
    return Number.isFinite(this.audio.duration) && this.audio.duration > 0 ? this.audio.duration : Number(this.dataset.length);
  }

  // Before the audio is loaded the place is only noted: a page costs no download.
  get now() {
    return this.audio.readyState ? this.audio.currentTime : this.start;
  }

  get playing() {
    return !this.audio.paused && !this.audio.ended;
  }

  do(what) {
    if (what in SKIPS) this.skip(SKIPS[what]);
    if (what === "toggle") this.toggle();
    if (what === "previous" || what === "next") this.chapters[what]();
    if (what === "mute") this.volume.mute();
    if (what === "link") this.copyLink();
    if (what === "close") this.mini.close();
  }

  toggle() {
    this.playing ? this.audio.pause() : this.play();
  }

  play() {
    this.querySelector(".player__error").hidden = true;
    this.goesOn = false;
    if (this.audio.error) this.audio.load();
    for (const other of document.querySelectorAll("show-player")) if (other !== this) other.mini.close();
    this.dispatchEvent(new Event("player:play"));
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

  async copyLink() {
    const link = new URL(`${this.dataset.page}#t=${Math.floor(this.now)}`, location.href);
    await copy(link.href);
    this.say(this.dataset.copied.replace("{0}", clock(this.now)));
  }

  resume() {
    if (this.start > 0 && this.start < this.length - 5) this.audio.currentTime = this.start;
  }

  // One sentence for the ear and the eye.
  say(text) {
    const note = this.querySelector(".player__note");
    note.textContent = text;
    clearTimeout(this.said);
    this.said = setTimeout(() => (note.textContent = ""), 4000);
  }

  state() {
    const button = this.querySelector("[data-do=toggle]");
    this.dataset.state = this.playing ? "playing" : "paused";
    button.setAttribute("aria-label", this.playing ? button.dataset.pause : button.dataset.play);
    if (navigator.mediaSession) navigator.mediaSession.playbackState = this.dataset.state;
    if (this.audio.ended) remember({ at: 0 }, this.dataset.key);
  }

  // What takes only a moment needs no word.
  wait(isWaiting) {
    clearTimeout(this.waiting);
    if (isWaiting) this.waiting = setTimeout(() => this.toggleAttribute("data-waiting", true), 300);
    else this.toggleAttribute("data-waiting", false);
  }

  tick() {
    if (this.playing && Math.abs(this.now - (this.kept ?? -9)) > 4) this.keep();
    if (this.audio.readyState) position(this);
    this.dispatchEvent(new Event("player:tick"));
    if (this.mini.isStarted) this.dispatchEvent(new Event("player:heard", { bubbles: true }));
  }

  keep() {
    if (!this.audio.readyState || this.audio.ended) return;
    this.kept = this.now;
    remember({ at: Math.floor(this.now) }, this.dataset.key);
  }

  // Offline is waited for; a broken file is not.
  fail() {
    const { code } = this.audio.error ?? {};
    const error = this.querySelector(".player__error");
    const why = navigator.onLine ? (code === MediaError.MEDIA_ERR_DECODE ? "broken" : "failed") : "offline";
    this.start = this.audio.currentTime || this.start;
    this.goesOn = why === "offline";
    error.textContent = error.dataset[why];
    error.hidden = false;
  }
}
