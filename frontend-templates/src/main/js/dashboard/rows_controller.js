import { Controller } from "@hotwired/stimulus";

// Fields that stand there several times: a new row is the blank one with a number of its own.
export default class extends Controller {
  static targets = ["list", "row", "blank"];
  static values = { blank: String, path: String };

  connect() {
    const numbers = [...this.listTarget.querySelectorAll("[name]")].map((field) => this.number(field.name));
    this.next = Math.max(-1, ...numbers) + 1;
  }

  add() {
    const row = document.createElement("template");
    row.innerHTML = this.blankTarget.innerHTML.replaceAll(`.${this.blankValue}`, `.${this.next}`);
    this.next += 1;
    this.listTarget.append(row.content);
    this.listTarget.lastElementChild.querySelector("input, select, textarea")?.focus();
  }

  remove(event) {
    event.target.closest("fieldset").remove();
    [...this.element.querySelectorAll("[data-action='rows#add']")].at(-1).focus();
  }

  // The number of a row stands behind the path of the list.
  number(name) {
    return Number.parseInt(name.slice(this.pathValue.length + 1), 10) || 0;
  }
}
