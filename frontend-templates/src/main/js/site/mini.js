// The bar at the bottom: a player that was started and is out of sight, or that goes with its listener to other
// pages. It leaves its place in the page as high as it was, and the page as much longer as it covers.
export class Mini {
  constructor(player) {
    this.player = player;
    this.face = player.querySelector(".player__face");
    this.isSeen = true;
    this.isStarted = false;
    player.addEventListener("player:play", () => this.begin());
    this.watcher = new IntersectionObserver((entries) => this.see(entries.at(-1)), { rootMargin: "-32px 0px" });
    this.watcher.observe(player);
    new ResizeObserver(() => this.measure()).observe(this.face);
  }

  begin() {
    this.isStarted = true;
    this.paint();
  }

  // After it was moved it is looked at anew.
  settle() {
    this.isSeen = true;
    this.watcher.unobserve(this.player);
    this.watcher.observe(this.player);
    this.paint();
  }

  see({ isIntersecting }) {
    if (!this.player.isConnected) return;
    this.isSeen = isIntersecting;
    this.paint();
  }

  close() {
    this.isStarted = false;
    this.player.audio.pause();
    this.paint();
    if (this.isDocked) this.player.closest(".dock").remove();
  }

  get isDocked() {
    return Boolean(this.player.closest(".dock"));
  }

  paint() {
    const { player } = this;
    const isAlone = player.hasAttribute("data-embedded");
    const isMini = this.isStarted && !isAlone && (this.isDocked || !this.isSeen);
    const wasMini = player.hasAttribute("data-mini");
    if (isMini && !wasMini && !this.isDocked) player.style.minBlockSize = `${player.offsetHeight}px`;
    if (!isMini || this.isDocked) player.style.minBlockSize = "";
    if (isMini === wasMini) return;
    player.toggleAttribute("data-mini", isMini);
    document.documentElement.classList.toggle("has-mini", Boolean(document.querySelector("show-player[data-mini]")));
  }

  measure() {
    if (this.player.hasAttribute("data-mini")) document.documentElement.style.setProperty("--mini", `${this.face.offsetHeight}px`);
  }
}
