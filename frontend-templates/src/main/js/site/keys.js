import { recall, remember } from "./memory.js";
import { sounding } from "./dock.js";

// The keys of a player: letters and digits anywhere on the page, unless somebody types or has switched that off;
// space and arrows only in the player, or while something plays.
const ACTS = {
  k: (player) => player.toggle(),
  " ": (player) => player.toggle(),
  j: (player) => player.skip(-15),
  l: (player) => player.skip(30),
  ArrowLeft: (player) => player.skip(-15),
  ArrowRight: (player) => player.skip(30),
  ArrowUp: (player) => player.volume.step(0.05),
  ArrowDown: (player) => player.volume.step(-0.05),
  "<": (player) => player.rate.step(-1),
  ">": (player) => player.rate.step(1),
  m: (player) => player.volume.mute(),
  n: (player) => player.chapters.next(),
  p: (player) => player.chapters.previous(),
  "?": open,
};

addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const inside = event.target.closest?.("show-player");
  const player = inside ?? (isEverywhere() ? elsewhere() : null);
  const act = /^\d$/.test(event.key) ? tenth(Number(event.key)) : ACTS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (!player || !act || isTaken(event, inside)) return;
  event.preventDefault();
  act(player);
});

addEventListener("click", ({ target }) => {
  const button = target.closest?.("[data-keys]");
  if (button) open(button.closest("show-player"));
});

addEventListener("change", ({ target }) => {
  if (target.matches?.("[data-everywhere]")) remember({ keys: target.checked });
});

function open(player) {
  const dialog = player.querySelector(".keys");
  dialog.querySelector("[data-everywhere]").checked = isEverywhere();
  dialog.showModal();
}

function isEverywhere() {
  return recall().keys ?? true;
}

function elsewhere() {
  return sounding() ?? document.querySelector("#main show-player");
}

function tenth(number) {
  return (player) => player.seek((player.length * number) / 10);
}

function isTaken({ key, target }, inside) {
  if (target.closest?.("dialog, select, textarea, [contenteditable], input:not([type=range], [type=checkbox])")) return true;
  if (key === " ") return Boolean(target.closest?.("button, a, summary, input[type=checkbox]")) || !(inside || sounding()?.playing);
  if (!key.startsWith("Arrow")) return false;
  if (target.matches?.(".player__volume")) return true;
  const isAcross = key === "ArrowLeft" || key === "ArrowRight";
  if (target.matches?.(".player__seek")) return !isAcross;
  return isAcross ? !(inside || sounding()?.playing) : !inside;
}
