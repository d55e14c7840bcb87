import { Controller } from "@hotwired/stimulus";
import { visit } from "@hotwired/turbo";

// Saves a form a second after the last edit. What the server does not have yet is kept in this browser; when another
// tab or person saved meanwhile, both versions are shown and nothing is overwritten. What is out is kept in this
// browser only ("local") until somebody says that listeners shall have it.
export default class extends Controller {
  static targets = ["status", "dialog", "mine", "theirs", "words"];
  static values = { version: Number, local: Boolean };

  connect() {
    addEventListener("pagehide", this.leave);
    addEventListener("online", this.again);
    this.element.addEventListener("turbo:submit-start", this.hold);
    this.element.addEventListener("turbo:submit-end", this.taken);
    this.recover();
  }

  disconnect() {
    this.leave();
    removeEventListener("pagehide", this.leave);
    removeEventListener("online", this.again);
    this.element.removeEventListener("turbo:submit-start", this.hold);
    this.element.removeEventListener("turbo:submit-end", this.taken);
  }

  changed(event) {
    if (event?.target.type === "file") return;
    this.dirty = true;
    this.keep();
    if (this.localValue) return this.tell("unsaved", "Not out yet, kept in this browser");
    this.tell("unsaved", "Not saved yet");
    this.later(1000);
  }

  // A button that submits the form sends all of it: nothing is left to save.
  hold = () => {
    clearTimeout(this.timer);
    this.dirty = false;
  };

  // Only an answer that took the words lets go of the local copy: a failure or a lost session does not.
  taken = (event) => {
    const answer = event.detail.fetchResponse?.response;
    if (event.detail.success && !answer?.url.includes("/sign-in")) this.drop();
  };

  leave = () => {
    if (this.dirty && !this.conflict && !this.localValue) this.send({ keepalive: true }).catch(() => {});
  };

  again = () => {
    if (this.dirty && !this.localValue) this.save();
  };

  // A link to where what is stored is changed in another way: it is followed once all of it is stored.
  async flush(event) {
    if (!this.dirty && !this.saving) return;
    event.preventDefault();
    const { href } = event.currentTarget;
    if (this.localValue) return this.tell("unsaved", "Bring these changes out first, or undo them: the chapters are written into the notes.");
    clearTimeout(this.timer);
    await (this.saving ? new Promise((done) => this.element.addEventListener("autosave:saved", done, { once: true })) : this.save());
    if (!this.dirty && !this.conflict) visit(href);
  }

  later(delay) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), delay);
  }

  async save() {
    if (this.saving || this.conflict) return;
    this.saving = true;
    this.dirty = false;
    try {
      await this.take(await this.send());
    } catch {
      this.dirty = true;
      this.tell("away", "No connection. Your text is kept in this browser and saved when it is back.");
      this.later(10000);
    } finally {
      this.saving = false;
    }
    if (this.dirty && !this.conflict) this.later(1000);
  }

  send(options = {}) {
    return fetch(this.element.action, {
      method: "POST",
      headers: { accept: "application/json", "if-match": `"${this.versionValue}"` },
      body: new URLSearchParams(new FormData(this.element)),
      ...options,
    });
  }

  async take(answer) {
    const said = await answer.json().catch(() => ({}));
    if (answer.ok) return this.saved(said);
    if (answer.status === 409 || answer.status === 412) return this.differ(said);
    if (answer.status >= 500 || answer.status === 429) throw new Error("away");
    this.tell("unsaved", said.detail ?? said.title ?? `Not saved: the server answered ${answer.status}.`);
  }

  saved({ version, savedAt }) {
    this.upon(version);
    this.dispatch("saved");
    const at = savedAt ? new Date(savedAt) : new Date();
    if (this.dirty) return this.keep();
    this.drop();
    this.tell("saved", `Saved at ${at.toLocaleTimeString("en-GB")}`);
  }

  differ({ detail, theirs = {}, version }) {
    this.conflict = { theirs, version };
    this.keep();
    this.wordsTarget.textContent = detail ?? "Somebody saved this episode meanwhile, perhaps you in another tab.";
    this.mineTarget.textContent = this.text(this.values());
    this.theirsTarget.textContent = this.text(theirs);
    this.tell("unsaved", "Not saved: there is another version");
    this.dialogTarget.showModal();
  }

  // The version that is written upon, for a save in the background and for a button alike.
  upon(version) {
    this.versionValue = version;
    const field = this.element.elements.version;
    if (field) field.value = version;
  }

  // Mine goes over theirs, on purpose.
  keepMine() {
    this.upon(this.conflict.version ?? this.versionValue);
    this.conflict = null;
    this.dialogTarget.close();
    this.save();
  }

  // Theirs is loaded; mine stays in the clipboard's reach until the dialog closes.
  takeTheirs() {
    this.drop();
    this.dirty = false;
    location.reload();
  }

  values() {
    return Object.fromEntries([...new FormData(this.element)].filter(([name, value]) => name !== "version" && typeof value === "string"));
  }

  text(values) {
    return Object.entries(values).filter(([, value]) => value !== "" && value !== null).map(([name, value]) => `${name}: ${value}`).join("\n\n");
  }

  get place() {
    return `podwright:unsaved:${new URL(this.element.action).pathname}`;
  }

  keep() {
    try {
      localStorage.setItem(this.place, JSON.stringify({ version: this.versionValue, values: this.values() }));
    } catch {
      // A private window: the server's copy is the only one.
    }
  }

  drop() {
    localStorage.removeItem(this.place);
  }

  // What an earlier visit could not save goes back into the form and is saved against the version that it was made of.
  recover() {
    const kept = JSON.parse(localStorage.getItem(this.place) ?? "null");
    if (!kept || this.text(kept.values) === this.text(this.values())) return this.drop();
    for (const [name, value] of Object.entries(kept.values)) {
      const field = this.element.elements[name];
      if (field instanceof HTMLElement && field.type !== "checkbox") field.value = value;
    }
    this.upon(kept.version);
    this.changed();
  }

  tell(state, words) {
    this.statusTarget.dataset.state = state;
    if (this.statusTarget.textContent !== words) this.statusTarget.textContent = words;
  }
}
