import "./site/copy_field.js";
import "./site/player.js";
import "./site/journey.js";
