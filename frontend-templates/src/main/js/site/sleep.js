// Stops the sound after some minutes, or where the chapter or the episode ends. Nothing of it is kept.
export class Sleep {
  constructor(player) {
    this.player = player;
    this.select = player.querySelector(".player__sleep");
    this.chapter = this.select.querySelector("[value=chapter]");
    this.select.addEventListener("change", () => this.set(this.select.value));
    player.addEventListener("player:chapters", () => (this.chapter.hidden = this.chapter.disabled = !player.chapters.listed.length));
    player.addEventListener("player:tick", () => player.playing && player.now >= this.end && this.stop());
    player.audio.addEventListener("seeked", () => this.aim());
    player.audio.addEventListener("ended", () => this.off());
  }

  set(what) {
    clearTimeout(this.timer);
    const minutes = Number(what);
    if (minutes) this.timer = setTimeout(() => this.stop(), minutes * 60_000);
    this.aim();
    this.player.toggleAttribute("data-sleepy", what !== "");
    this.player.say(what === "" ? "" : `${this.select.dataset.label}: ${this.select.selectedOptions[0].text}`);
  }

  // Where the chapter ends that is heard now.
  aim() {
    const next = this.player.chapters.listed.find(({ start }) => start > this.player.now + 0.5);
    this.end = this.select.value === "chapter" && next ? next.start : Infinity;
  }

  stop() {
    this.player.audio.pause();
    this.off();
    this.player.say(this.select.dataset.done);
  }

  off() {
    this.select.value = "";
    this.set("");
  }
}
