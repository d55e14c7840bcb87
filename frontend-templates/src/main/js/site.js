import "./site/copy_field.js";
import "./site/follow_apps.js";
import "./site/seek_links.js";
import "./site/journey.js";
import "./site/keys.js";
import "./site/share.js";
import "./site/transcript.js";
import { ShowPlayer } from "./site/player.js";

customElements.define("show-player", ShowPlayer);
