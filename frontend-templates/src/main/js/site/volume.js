import { recall, remember } from "./memory.js";

export class Volume {
  constructor(player) {
    this.audio = player.audio;
    this.bar = player.querySelector(".player__volume");
    this.button = player.querySelector("[data-do=mute]");
    this.audio.volume = Math.min(1, Math.max(0.05, recall().volume ?? 1));
    this.bar.addEventListener("input", () => this.set(Number(this.bar.value)));
    this.audio.addEventListener("volumechange", () => this.paint());
    this.paint();
  }

  set(volume) {
    this.audio.muted = false;
    this.audio.volume = Math.min(1, Math.max(0, volume));
    if (this.audio.volume) remember({ volume: this.audio.volume });
  }

  step(by) {
    this.set(Math.round((this.audio.volume + by) * 20) / 20);
  }

  mute() {
    this.audio.muted = !this.audio.muted;
  }

  paint() {
    const { muted, volume } = this.audio;
    this.button.setAttribute("aria-pressed", muted);
    this.bar.value = muted ? 0 : volume;
  }
}
