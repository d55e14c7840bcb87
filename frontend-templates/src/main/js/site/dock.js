// Where a player goes that plays on while its listener reads other pages of the show.

// The player that is heard, or that waits in the dock.
export function sounding() {
  const players = [...document.querySelectorAll("show-player")];
  return players.find((player) => player.playing) ?? document.querySelector(".dock show-player");
}

// True where the page that is shown, or the one that it belongs to, is that of the player's episode.
export function isAtHome({ dataset }) {
  return location.pathname === dataset.page || location.pathname.startsWith(`${dataset.page}/`);
}

// The sound goes on: an element that is moved at once is not paused.
export function keep(player) {
  if (!player || player.closest(".dock")) return;
  document.querySelector(".dock")?.remove();
  const dock = document.createElement("aside");
  dock.className = "dock";
  document.body.append(dock);
  dock.append(player);
  player.mini.paint();
}

// Back on its own page, the docked player takes its place again.
export function rejoin() {
  const playing = document.querySelector(".dock show-player");
  const place = playing && document.querySelector(`#main show-player[data-key="${CSS.escape(playing.dataset.key)}"]`);
  if (!place) return;
  place.replaceWith(playing);
  document.querySelector(".dock").remove();
  playing.mini.settle();
}
