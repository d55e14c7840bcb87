import { clock } from "./clock.js";
import { isAtHome, sounding } from "./dock.js";

// <share-box>: the link and the code of an episode, from its beginning or from where it stands now.
class ShareBox extends HTMLElement {
  connectedCallback() {
    this.start = this.querySelector("[data-is=start]");
    [this.link, this.code] = this.querySelectorAll("input[readonly], textarea");
    this.plain = { link: this.link.value, code: this.code.value };
    this.start.closest("label").hidden = false;
    this.start.onchange = () => this.write();
    this.closest("details").ontoggle = () => this.look();
  }

  // The time is the one at which the box was opened.
  look() {
    const heard = sounding();
    const player = heard && isAtHome(heard) ? heard : document.querySelector("#main show-player");
    this.at = Math.floor(player?.now ?? 0);
    this.querySelector("[data-is=at]").textContent = clock(this.at);
    this.write();
  }

  write() {
    const isLater = this.start.checked && this.at > 0;
    this.link.value = this.plain.link + (isLater ? `#t=${this.at}` : "");
    this.code.value = isLater ? this.plain.code.replace(/(src="[^"]*)/, `$1?t=${this.at}`) : this.plain.code;
  }
}
customElements.define("share-box", ShareBox);
