import { timeOf } from "./clock.js";
import { isAtHome, sounding } from "./dock.js";

// A link with a time in the chapters or the notes plays from there, a sentence of the transcript too, unless it is
// being marked; so does an address that is given a time by hand.
addEventListener("click", (event) => {
  const link = event.target.closest?.("[data-seek], [data-from]");
  const isMarking = link && !link.dataset.seek && (!getSelection().isCollapsed || event.target.closest("a"));
  if (!link || isMarking || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const player = playerHere();
  if (!player) return;
  event.preventDefault();
  if (link.hash) history.replaceState(history.state, "", link.hash);
  go(player, Number(link.dataset.seek ?? link.dataset.from));
});

addEventListener("hashchange", () => {
  const [to, player] = [timeOf({ hash: location.hash }), playerHere()];
  if (to !== null && player) go(player, to);
});

function go(player, seconds) {
  player.seek(seconds);
  player.play();
}

// The player of the episode that the page is about, wherever it stands.
function playerHere() {
  const heard = sounding();
  return heard && isAtHome(heard) ? heard : document.querySelector("#main show-player");
}
