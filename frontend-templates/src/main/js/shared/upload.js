import AwsS3 from "@uppy/aws-s3";
import Uppy from "@uppy/core";
import { Refused, request } from "./request.js";

// One file on its way to storage, in parts. It lives outside the page, so that it goes on while one visits others.
// What is known of it is kept in this browser: after a reload the same file, chosen again, continues where it was.
export class Upload extends EventTarget {
  static #running = new Map();

  static of(episode) {
    return Upload.#running.get(episode) ?? null;
  }

  static begin(show, episode, file) {
    const upload = new Upload(show, episode, file);
    Upload.#running.set(episode, upload);
    upload.#start();
    return upload;
  }

  static unfinished(episode) {
    return recall(episode);
  }

  constructor(show, episode, file) {
    super();
    Object.assign(this, { show, episode, file, phase: "sending", sent: 0, words: "" });
    this.uppy = new Uppy({ id: `audio-${episode}`, autoProceed: false, allowMultipleUploadBatches: false });
    this.uppy.use(AwsS3, {
      shouldUseMultipart: true,
      limit: 4,
      retryDelays: [0, 1000, 3000, 5000, 10000],
      getChunkSize: () => this.record?.partSize ?? 16 * 1024 * 1024,
      createMultipartUpload: async () => ({ uploadId: this.record.uploadId, key: this.record.key }),
      signPart: (_, { partNumber, body, signal }) => this.#sign(partNumber, body.size, signal),
      listParts: (_, { signal }) => request("GET", `${this.path}/parts`, undefined, { signal }),
      completeMultipartUpload: (_, { parts }) => this.#complete(parts),
      // Uppy gives up an upload after any failure; ours stays until somebody cancels it.
      abortMultipartUpload: async () => {},
    });
    this.uppy.on("upload-progress", (_, { bytesUploaded }) => this.#change("sending", { sent: bytesUploaded }));
    this.uppy.on("upload-error", (_, error) => this.#stumble(error));
    this.uppy.on("upload-success", () => this.#finish());
  }

  get path() {
    return `/uploads/${this.record.id}`;
  }

  async #start() {
    try {
      const continues = await this.#record();
      const id = this.uppy.addFile({ name: this.file.name, type: this.file.type, data: this.file });
      if (continues) this.uppy.setFileState(id, { s3Multipart: { key: this.record.key, uploadId: this.record.uploadId } });
      await this.uppy.upload();
    } catch (error) {
      this.#stumble(error);
    }
  }

  // The upload that this browser began for the same file, if the server still has it; else a new one.
  async #record() {
    const kept = recall(this.episode);
    if (kept && kept.print === print(this.file) && (await alive(kept))) return Boolean((this.record = kept));
    const { name, size, type } = this.file;
    const made = await request("POST", "/uploads", { show: this.show, episode: this.episode, filename: name, size, type });
    this.record = { ...made, print: print(this.file), name };
    keep(this.episode, this.record);
    return false;
  }

  #sign(partNumber, size, signal) {
    return request("POST", `${this.path}/parts/${partNumber}`, { size }, { signal }).then(({ url, headers }) => ({ method: "PUT", url, headers }));
  }

  async #complete(parts) {
    await request("POST", `${this.path}/completion`, { parts: parts.map(({ PartNumber, ETag }) => ({ PartNumber, ETag })) });
    return {};
  }

  // Without a connection it waits and goes on by itself; what the server refuses is said and ends it.
  #stumble(error) {
    const refusal = error instanceof Refused ? error : error.cause instanceof Refused ? error.cause : null;
    if (this.phase === "cancelled" || this.phase === "failed") return;
    if (refusal && refusal.status < 500 && refusal.status !== 429) return this.#fail(refusal.message);
    this.#change("waiting", { words: "The connection is lost. What was sent is kept; it goes on by itself." });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.retry(), navigator.onLine ? 5000 : 15000);
    addEventListener("online", this.retry, { once: true });
  }

  retry = () => {
    clearTimeout(this.timer);
    removeEventListener("online", this.retry);
    if (this.phase !== "waiting") return;
    if (!this.record) return this.#start();
    const [file] = this.uppy.getFiles();
    this.uppy.setFileState(file.id, { s3Multipart: { key: this.record.key, uploadId: this.record.uploadId } });
    this.#change("sending", { words: "" });
    this.uppy.retryUpload(file.id).catch((error) => this.#stumble(error));
  };

  pause() {
    this.uppy.pauseAll();
    this.#change("paused");
  }

  resume() {
    this.#change("sending");
    this.uppy.resumeAll();
  }

  async cancel() {
    this.#change("cancelled");
    this.#forget();
    this.uppy.cancelAll();
    if (this.record) await request("DELETE", this.path).catch(() => {});
  }

  #finish() {
    this.#forget();
    this.#change("sent", { sent: this.file.size });
  }

  #fail(words) {
    this.#forget();
    this.#change("failed", { words });
    this.uppy.cancelAll();
  }

  #forget() {
    clearTimeout(this.timer);
    removeEventListener("online", this.retry);
    Upload.#running.delete(this.episode);
    keep(this.episode, null);
  }

  #change(phase, more = {}) {
    const isLate = this.phase === "paused" && phase === "sending" && "sent" in more;
    Object.assign(this, more, isLate ? {} : { phase });
    this.dispatchEvent(new Event("change"));
  }
}

const print = ({ name, size, lastModified }) => `${name}:${size}:${lastModified}`;
const place = (episode) => `podwright:upload:${episode}`;

function recall(episode) {
  try {
    return JSON.parse(localStorage.getItem(place(episode)));
  } catch {
    return null;
  }
}

function keep(episode, record) {
  try {
    record ? localStorage.setItem(place(episode), JSON.stringify(record)) : localStorage.removeItem(place(episode));
  } catch {
    // A private window: the upload works, only a reload forgets it.
  }
}

function alive(record) {
  return request("GET", `/uploads/${record.id}/parts`).then(
    () => true,
    (error) => {
      if (error instanceof Refused) return false;
      throw error;
    },
  );
}
