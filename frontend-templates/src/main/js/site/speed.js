import { recall, remember } from "./memory.js";

const SPEEDS = [0.5, 0.6, 0.7, 0.75, 0.8, 0.9, 1, 1.1, 1.2, 1.25, 1.3, 1.4, 1.5, 1.6, 1.7, 1.75, 1.8, 1.9, 2, 2.25, 2.5, 2.75, 3];

// How fast: as this episode was heard last, else as any other was.
export class Speed {
  constructor(player) {
    this.player = player;
    this.select = player.querySelector(".player__speed");
    const number = new Intl.NumberFormat(player.closest("[lang]")?.lang || undefined);
    this.select.replaceChildren(...SPEEDS.map((speed) => new Option(`${number.format(speed)}×`, speed)));
    this.select.addEventListener("change", () => this.set(Number(this.select.value)));
    this.apply(recall(player.dataset.key).speed ?? recall().speed ?? 1);
  }

  // One step up or down.
  step(by) {
    const place = SPEEDS.indexOf(this.player.audio.defaultPlaybackRate);
    this.set(SPEEDS[Math.min(SPEEDS.length - 1, Math.max(0, place + by))]);
    this.player.say(this.select.selectedOptions[0].text);
  }

  set(speed) {
    this.apply(speed);
    remember({ speed }, this.player.dataset.key);
    remember({ speed });
  }

  apply(speed) {
    const known = SPEEDS.includes(speed) ? speed : 1;
    const { audio } = this.player;
    audio.playbackRate = audio.defaultPlaybackRate = known;
    this.select.value = known;
  }
}
