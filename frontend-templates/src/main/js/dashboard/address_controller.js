import { Controller } from "@hotwired/stimulus";

// Suggests a show's address while its title is typed, until somebody writes one.
export default class extends Controller {
  connect() {
    const { title, slug } = this.element.elements;
    this.title = title;
    this.slug = slug;
    this.own = slug.value !== "" && slug.value !== this.made(title.value);
    title.addEventListener("input", this.suggest);
    slug.addEventListener("input", this.typed);
  }

  disconnect() {
    this.title.removeEventListener("input", this.suggest);
    this.slug.removeEventListener("input", this.typed);
  }

  typed = () => {
    this.own = this.slug.value !== "";
  };

  suggest = () => {
    if (!this.own) this.slug.value = this.made(this.title.value);
  };

  made(title) {
    const plain = title.toLowerCase().normalize("NFKD").replace(/\p{M}+/gu, "");
    return plain.replace(/[^a-z0-9]+/g, "-").replace(/^-/, "").slice(0, 63).replace(/-$/, "");
  }
}
