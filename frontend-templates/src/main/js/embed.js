import "./site/seek_links.js";
import "./site/keys.js";
import { ShowPlayer } from "./site/player.js";

customElements.define("show-player", ShowPlayer);

// The list of chapters lies over the player: Escape, a choice, and a click beside it take it away.
const list = document.querySelector(".embed__chapters");
addEventListener("keydown", ({ key }) => key === "Escape" && close());
addEventListener("click", ({ target }) => (target.closest("[data-seek]") || !target.closest(".embed__chapters")) && close());

function close() {
  if (!list?.open) return;
  list.open = false;
  list.querySelector("summary").focus();
}
