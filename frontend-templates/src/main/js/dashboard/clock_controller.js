import { Controller } from "@hotwired/stimulus";

// A time is written in the show's zone; who lives in another one reads theirs beside it.
export default class extends Controller {
  static values = { zone: String };

  connect() {
    const at = new Date(this.element.dateTime);
    if (Number.isNaN(at.getTime()) || this.same(at)) return;
    this.element.title = `${this.local(at)} where you are`;
  }

  same(at) {
    const here = { dateStyle: "short", timeStyle: "short" };
    const zone = this.zoneValue === "Z" ? "UTC" : this.zoneValue; // as Java calls it
    return at.toLocaleString("en", here) === at.toLocaleString("en", { ...here, timeZone: zone || undefined });
  }

  local(at) {
    return at.toLocaleString("en-GB", { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", timeZoneName: "short" });
  }
}
