import { isAtHome, sounding } from "./dock.js";

// A transcript with times follows the sound: what is being said is marked, and kept in sight from the moment that
// somebody asks for it until they scroll away themselves.
let isFollowing = false;
let current = null;

document.addEventListener("player:heard", ({ target }) => {
  if (!isAtHome(target) && !target.closest("main")) return;
  const said = cueAt(target.now);
  if (said === current && said?.isConnected !== false) return;
  current?.removeAttribute("aria-current");
  current = said;
  said?.setAttribute("aria-current", "true");
  if (said && isFollowing) keepInSight(said);
});

addEventListener("click", ({ target }) => {
  const cue = target.closest?.("[data-from]");
  const button = target.closest?.("[data-follow]");
  if (!cue && !button) return;
  isFollowing = button ? !isFollowing : true;
  paint();
  if (isFollowing && current) keepInSight(current);
});

for (const event of ["wheel", "touchmove"]) addEventListener(event, leave, { passive: true });
addEventListener("keydown", ({ key }) => ["PageUp", "PageDown", "Home", "End", "ArrowUp", "ArrowDown"].includes(key) && leave());

function leave() {
  if (!isFollowing) return;
  isFollowing = false;
  paint();
}

function paint() {
  for (const button of document.querySelectorAll("[data-follow]")) button.setAttribute("aria-pressed", isFollowing);
}

// The cues stand in order: the last that began and has not ended.
function cueAt(now) {
  const cues = document.querySelectorAll("#main [data-from]");
  let [low, high] = [0, cues.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (Number(cues[middle].dataset.from) <= now + 0.05) low = middle + 1;
    else high = middle;
  }
  const cue = cues[low - 1] ?? null;
  return cue && now < Number(cue.dataset.to ?? Infinity) + 1 ? cue : null;
}

function keepInSight(cue) {
  const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  cue.scrollIntoView({ block: "center", behavior: isCalm || !sounding() ? "instant" : "smooth" });
}
