import { Controller } from "@hotwired/stimulus";

// A new show begins with the time zone of the person who makes it.
export default class extends Controller {
  connect() {
    const { zone } = this.element.elements;
    const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const isUntouched = zone.value === "UTC";
    if (isUntouched && [...zone.options].some((option) => option.value === here)) zone.value = here;
  }
}
