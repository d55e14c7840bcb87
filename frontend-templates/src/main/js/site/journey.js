// While something plays, pages of the show are fetched into the open one, so that the sound goes on: the player
// moves into a dock below. When nothing plays, links are ordinary links.
let dock = null;
let here = location.pathname + location.search;

addEventListener("click", (event) => {
  const link = event.target.closest?.("a[href]");
  if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  if (link.origin !== location.origin || link.target || link.download || link.dataset.journey === "off") return;
  if (link.pathname + link.search === here || !sounding()) return;
  event.preventDefault();
  visit(link.href, true);
});

addEventListener("popstate", () => {
  if (location.pathname + location.search === here) return;
  sounding() ? visit(location.href, false) : location.reload();
});

function sounding() {
  const players = [...document.querySelectorAll("show-player")];
  return players.find((player) => player.audio && !player.audio.paused) ?? dock?.firstElementChild;
}

async function visit(address, isNew) {
  const page = await load(address);
  if (!page) return location.assign(address);
  keep(sounding());
  if (isNew) history.pushState(null, "", address);
  here = location.pathname + location.search;
  show(page);
}

async function load(address) {
  try {
    const answer = await fetch(address, { headers: { accept: "text/html" } });
    if (!answer.ok || answer.redirected || !answer.headers.get("content-type")?.startsWith("text/html")) return null;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    return page.querySelector("#main") ? page : null;
  } catch {
    return null;
  }
}

function keep(player) {
  if (!player || player.parentElement === dock) return;
  dock?.remove();
  dock = document.createElement("aside");
  dock.className = "dock";
  dock.addEventListener("player:close", close);
  document.body.append(dock);
  dock.append(player);
  dress(player, true);
}

function close() {
  dock.firstElementChild?.audio.pause();
  dock.remove();
  dock = null;
}

function show(page) {
  const fresh = page.querySelector("#main");
  document.querySelector("#main").replaceWith(document.adoptNode(fresh));
  document.title = page.title;
  rejoin();
  scrollTo(0, 0);
  fresh.focus({ preventScroll: true });
  const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target) target.scrollIntoView();
}

// Back on its own page, the docked player takes its place again.
function rejoin() {
  const playing = dock?.firstElementChild;
  const place = playing && document.querySelector(`#main show-player[data-key="${CSS.escape(playing.dataset.key)}"]`);
  if (!place) return;
  place.replaceWith(playing);
  dress(playing, false);
  dock.remove();
  dock = null;
}

function dress(player, docked) {
  player.querySelector(".player__title").hidden = !docked;
  player.querySelector(".player__close").hidden = !docked;
}
