import { Controller } from "@hotwired/stimulus";

const LINE = /^(.*?)(?:\s*\(([^()]*)\))?((?:\s+https?:\/\/\S+)*)$/;
const GUEST = "Guest";

// Who is in an episode, or what it is about, to be picked and typed one after the other. The plain field stays the
// truth: it is what is sent, kept and recovered. Nobody half typed is ever in it.
export default class extends Controller {
  static targets = ["plain"];
  static values = { kind: String, known: String, roles: String };

  connect() {
    this.field = this.plainTarget.querySelector("textarea");
    this.label = this.plainTarget.querySelector("label").firstChild.textContent.trim();
    this.list = make("ul", { className: `lineup lineup--${this.kindValue}`, role: "list" });
    this.box = make("div", { className: "stack stack--tight" });
    this.box.append(this.list, this.entry());
    this.plainTarget.after(this.box);
    this.plainTarget.hidden = true;
    this.field.addEventListener("input", this.read);
    this.read();
  }

  disconnect() {
    this.field.removeEventListener("input", this.read);
    this.box.remove();
    this.plainTarget.hidden = false;
  }

  get arePeople() {
    return this.kindValue === "people";
  }

  read = () => {
    if (this.isWriting) return;
    const texts = this.field.value.split(this.arePeople ? /\n/ : /[,\n]/).map((it) => it.trim()).filter(Boolean);
    this.items = texts.map((text) => (this.arePeople ? person(text) : { name: text }));
    this.show();
  };

  write() {
    const text = (it) => (this.arePeople ? `${it.name} (${it.role})${it.links}` : it.name);
    this.isWriting = true;
    this.field.value = this.items.map(text).join(this.arePeople ? "\n" : ", ");
    this.field.dispatchEvent(new Event("input", { bubbles: true }));
    this.isWriting = false;
    this.show();
  }

  show() {
    this.list.replaceChildren(...this.items.map((item) => this.chip(item)));
    this.list.hidden = !this.items.length;
    this.options.replaceChildren(...this.others().map((name) => make("option", { value: name })));
  }

  others() {
    const taken = new Set(this.items.map((it) => it.name.toLowerCase()));
    return this.knownValue.split("\n").filter((name) => name && !taken.has(name.toLowerCase()));
  }

  chip(item) {
    const chip = make("li", { className: "lineup__item" });
    chip.append(make("span", { className: "lineup__name", dir: "auto", textContent: item.name.replace(/ \[[a-z0-9-]+\]$/, "") }));
    if (this.arePeople) chip.append(this.role(item));
    const away = make("button", { className: "lineup__away", type: "button", textContent: "×", title: "Remove" });
    away.setAttribute("aria-label", `Remove ${item.name}`);
    away.addEventListener("click", () => this.remove(item));
    chip.append(away);
    return chip;
  }

  role(item) {
    const select = make("select", { className: "lineup__role" });
    select.setAttribute("aria-label", `Role of ${item.name}`);
    const roles = this.rolesValue.split("\n");
    const all = roles.some((it) => it.toLowerCase() === item.role.toLowerCase()) ? roles : [item.role, ...roles];
    select.append(...all.map((it) => make("option", { value: it, textContent: it, selected: it.toLowerCase() === item.role.toLowerCase() })));
    select.addEventListener("input", (event) => event.stopPropagation());
    select.addEventListener("change", () => {
      item.role = select.value;
      this.write();
    });
    return select;
  }

  remove(item) {
    this.items = this.items.filter((it) => it !== item);
    this.write();
    this.input.focus();
  }

  entry() {
    const id = `${this.field.id}-entry`;
    this.input = make("input", { className: "field__control", id, type: "text", autocomplete: "off", dir: "auto", maxLength: 128 });
    this.input.setAttribute("list", `${id}-known`);
    this.options = make("datalist", { id: `${id}-known` });
    this.input.addEventListener("input", (event) => {
      event.stopPropagation();
      const isPicked = event.inputType === "insertReplacementText" || event.inputType === undefined;
      if (isPicked && this.others().includes(this.input.value)) this.add();
    });
    this.input.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && (this.arePeople || event.key !== ",")) return;
      event.preventDefault();
      this.add();
    });
    this.input.addEventListener("blur", () => this.add());
    const label = make("label", { className: "field__label", htmlFor: id, textContent: this.label });
    const hint = make("p", { className: "field__hint", id: `${id}-hint`, textContent: this.arePeople ? "Type a name and press Enter. Whoever is new is made on the spot." : "Type a topic and press Enter or a comma." });
    this.input.setAttribute("aria-describedby", hint.id);
    const field = make("div", { className: "field field--wide" });
    field.append(label, hint, this.input, this.options);
    return field;
  }

  add() {
    const texts = this.arePeople ? [this.input.value] : this.input.value.split(",");
    this.input.value = "";
    const taken = new Set(this.items.map((it) => it.name.toLowerCase()));
    const fresh = texts.map((it) => it.trim()).filter((it) => it && !taken.has(it.toLowerCase()));
    if (!fresh.length) return;
    this.items.push(...fresh.map((text) => (this.arePeople ? person(text) : { name: text })));
    this.write();
  }
}

function person(text) {
  const [, name = text, role, links = ""] = LINE.exec(text) ?? [];
  return { name: name.trim(), role: role?.trim() || GUEST, links };
}

function make(tag, properties) {
  return Object.assign(document.createElement(tag), properties);
}
