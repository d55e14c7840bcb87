import { clock } from "./clock.js";
import { isAtHome } from "./dock.js";

// The chapters of an episode: from the list on its page, and once it plays from its chapters.json, which knows
// pictures and hidden chapters too.
export class Chapters {
  constructor(player) {
    this.player = player;
    this.all = [];
    player.addEventListener("player:tick", () => this.follow());
    player.addEventListener("player:play", () => this.load(), { once: true });
    queueMicrotask(() => this.take(listOf(player).map(written)));
  }

  take(chapters) {
    this.all = chapters.filter(({ start }) => Number.isFinite(start)).sort((one, other) => one.start - other.start);
    this.player.toggleAttribute("data-chaptered", this.listed.length > 0);
    this.player.dispatchEvent(new Event("player:chapters"));
    this.current = undefined;
    this.follow();
  }

  async load() {
    const { chapters } = this.player.dataset;
    if (!chapters) return;
    const answer = await fetch(chapters).catch(() => null);
    if (answer?.ok) this.take((await answer.json()).chapters.map(told));
  }

  get listed() {
    return this.all.filter(({ hidden }) => !hidden);
  }

  at(seconds) {
    return this.listed.findLast(({ start }) => start <= seconds + 0.3);
  }

  next() {
    const next = this.listed.find(({ start }) => start > this.player.now + 0.5);
    if (next) this.go(next);
  }

  previous() {
    const [current, before] = [this.at(this.player.now), this.at((this.at(this.player.now)?.start ?? 0) - 1)];
    const isAtItsStart = this.player.now - (current?.start ?? 0) < 3;
    this.go((isAtItsStart ? before : current) ?? { start: 0 });
  }

  go({ start, title }) {
    this.player.seek(start);
    this.player.say([clock(start), title].filter(Boolean).join(" "));
  }

  follow() {
    const current = this.at(this.player.now);
    const picture = this.all.findLast(({ start }) => start <= this.player.now + 0.3)?.image;
    this.mark(current);
    if (current === this.current && picture === this.picture) return;
    this.current = current;
    this.picture = picture;
    this.player.querySelector(".player__chapter").textContent = current?.title ?? "";
    const art = this.player.querySelector(".player__art img");
    if (art) art.src = picture ?? this.player.dataset.artwork;
    this.player.toggleAttribute("data-pictured", Boolean(picture));
    this.player.dispatchEvent(new Event("player:chapter"));
  }

  // The page may be another one than a moment ago, while the sound goes on.
  mark(current) {
    for (const link of listOf(this.player)) {
      const isCurrent = this.player.dataset.state !== undefined && current !== undefined && Number(link.dataset.seek) === current.start;
      if (isCurrent) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  }
}

function listOf(player) {
  const isHere = player.closest("main") || isAtHome(player);
  return isHere ? [...document.querySelectorAll("ol.chapters a[data-seek]")] : [];
}

function written(link) {
  const { textContent } = link.closest("li") ?? link;
  const title = link.dataset.title ?? textContent.trim().replace(/^[\d:.]+\s*/, "").replace(/\s+/g, " ");
  return { start: Number(link.dataset.seek), title };
}

function told({ startTime, title, img, url, toc }) {
  return { start: startTime, title: title ?? "", image: img, link: url, hidden: toc === false };
}
