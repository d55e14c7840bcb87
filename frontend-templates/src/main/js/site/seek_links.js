import { timeOf } from "./clock.js";
import { isAtHome, sounding } from "./dock.js";

// A link with a time in the chapters, the notes or the transcript plays from there; so does an address that is
// given a time by hand.
addEventListener("click", (event) => {
  const link = event.target.closest?.("[data-seek]");
  if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const player = playerHere();
  if (!player) return;
  event.preventDefault();
  if (link.hash) history.replaceState(history.state, "", link.hash);
  go(player, Number(link.dataset.seek));
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
