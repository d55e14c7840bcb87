import { clock } from "./clock.js";
import { decode, draw } from "../shared/waveform.js";

// The line that shows where one is and takes one elsewhere: while it is dragged only the time is shown, the sound
// goes there when it is let go.
export class Track {
  constructor(player) {
    this.player = player;
    this.peaks = decode(player.dataset.peaks);
    this.bar = player.querySelector(".player__seek");
    this.wave = player.querySelector(".player__wave");
    this.peek = player.querySelector(".player__peek");
    this.listen();
  }

  listen() {
    const { bar, player } = this;
    bar.addEventListener("input", () => this.drag());
    bar.addEventListener("change", () => this.drop());
    bar.addEventListener("pointermove", (event) => this.point(event));
    for (const event of ["pointerleave", "pointercancel", "blur"]) bar.addEventListener(event, () => (this.peek.hidden = true));
    player.addEventListener("player:tick", () => this.paint());
    player.addEventListener("player:chapters", () => this.ticks());
    new ResizeObserver(() => this.paint()).observe(this.wave);
    for (const query of ["(prefers-color-scheme: dark)", "(forced-colors: active)"]) {
      matchMedia(query).addEventListener("change", () => this.paint());
    }
  }

  drag() {
    this.dragged = Number(this.bar.value);
    this.paint();
    this.show(this.dragged);
  }

  drop() {
    const to = Number(this.bar.value);
    this.dragged = undefined;
    this.peek.hidden = true;
    this.player.seek(to);
  }

  point({ clientX, pointerType }) {
    if (pointerType !== "mouse" || this.dragged !== undefined) return;
    const { left, width } = this.bar.getBoundingClientRect();
    const share = Math.min(1, Math.max(0, (clientX - left) / width));
    const isRightToLeft = getComputedStyle(this.bar).direction === "rtl";
    this.show((isRightToLeft ? 1 - share : share) * this.player.length);
  }

  show(seconds) {
    const chapter = this.player.chapters.at(seconds);
    this.peek.textContent = [clock(seconds), chapter?.title].filter(Boolean).join(" · ");
    this.peek.style.setProperty("--at", seconds / this.player.length);
    this.peek.hidden = false;
  }

  ticks() {
    const ticks = this.player.chapters.listed.filter(({ start }) => start > 0 && start < this.player.length);
    this.player.querySelector(".player__ticks").replaceChildren(
      ...ticks.map(({ start }) => {
        const tick = document.createElement("i");
        tick.style.insetInlineStart = `${(start / this.player.length) * 100}%`;
        return tick;
      }),
    );
  }

  paint() {
    const { player, bar } = this;
    const at = this.dragged ?? player.now;
    const [now, end] = [clock(at), clock(player.length)];
    player.querySelector("[data-is=now]").textContent = now;
    player.querySelector("[data-is=end]").textContent = end;
    bar.max = Math.max(1, Math.floor(player.length));
    bar.value = at;
    const place = player.dataset.of.replace("{0}", now).replace("{1}", end);
    bar.setAttribute("aria-valuetext", [place, player.chapters.at(at)?.title].filter(Boolean).join(", "));
    player.style.setProperty("--heard", at / player.length);
    draw(this.wave, this.peaks, at / player.length);
  }
}
