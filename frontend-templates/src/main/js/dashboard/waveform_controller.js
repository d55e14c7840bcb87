import { Controller } from "@hotwired/stimulus";
import { decode, draw } from "../shared/waveform.js";

// Draws an episode's outline on a canvas; with an audio target it follows it, and a click there seeks.
export default class extends Controller {
  static targets = ["canvas", "audio"];
  static values = { peaks: String };

  connect() {
    this.peaks = decode(this.peaksValue);
    this.observer = new ResizeObserver(this.paint);
    this.observer.observe(this.canvasTarget);
    this.scheme = matchMedia("(prefers-color-scheme: dark)");
    this.scheme.addEventListener("change", this.paint);
    if (this.hasAudioTarget) this.audioTarget.addEventListener("timeupdate", this.paint);
  }

  disconnect() {
    this.observer.disconnect();
    this.scheme.removeEventListener("change", this.paint);
  }

  seek({ offsetX }) {
    const audio = this.audioTarget;
    if (audio.duration) audio.currentTime = (offsetX / this.canvasTarget.clientWidth) * audio.duration;
  }

  paint = () => {
    const { currentTime, duration } = this.hasAudioTarget ? this.audioTarget : {};
    draw(this.canvasTarget, this.peaks, duration && currentTime ? currentTime / duration : 1);
  };
}
