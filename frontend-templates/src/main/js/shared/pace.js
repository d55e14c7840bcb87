// How fast bytes go and how long the rest takes, smoothed so that the number does not jump.
export class Pace {
  #memory = 8;
  #last = null;
  #speed = null;

  // `sent` bytes are there at `now` (milliseconds).
  add(sent, now) {
    if (this.#last === null || sent < this.#last.sent) this.#last = { sent, now };
    const seconds = (now - this.#last.now) / 1000;
    if (seconds < 0.5) return;
    const speed = (sent - this.#last.sent) / seconds;
    const weight = 1 - Math.exp(-seconds / this.#memory);
    this.#speed = this.#speed === null ? speed : this.#speed + weight * (speed - this.#speed);
    this.#last = { sent, now };
  }

  rest() {
    this.#last = null;
  }

  get speed() {
    return this.#speed;
  }

  // In words, in steps that grow with the wait; empty while nothing is known.
  left(bytes) {
    if (!this.#speed || this.#speed < 1) return "";
    const seconds = bytes / this.#speed;
    if (seconds < 10) return "a few seconds left";
    if (seconds < 55) return `about ${Math.ceil(seconds / 10) * 10} s left`;
    const minutes = Math.ceil(seconds / 60);
    if (minutes < 60) return `about ${minutes} min left`;
    return `about ${Math.floor(minutes / 60)} h ${minutes % 60} min left`;
  }
}

export function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;
}
