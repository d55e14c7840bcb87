package fm.podwright.worker.media;

import fm.podwright.core.job.Job;
import fm.podwright.core.media.IngestUpload;
import fm.podwright.core.storage.Headers;
import fm.podwright.core.storage.Storage;
import fm.podwright.core.storage.StorageKey;
import fm.podwright.domain.media.AudioFacts;
import fm.podwright.domain.media.Media;
import fm.podwright.domain.media.MediaId;
import fm.podwright.domain.media.ProbeResult.Accepted;
import fm.podwright.domain.media.ProbeResult.Refused;
import fm.podwright.domain.media.Upload;
import fm.podwright.domain.media.UploadState.Received;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.worker.job.JobHandler;
import fm.podwright.worker.job.JobRun;
import fm.podwright.worker.media.ffmpeg.FfmpegFailed;
import fm.podwright.worker.media.sound.Listening;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;

/// Makes media of an upload: looks into it, listens to it, and keeps it under a key of our own
/// choice. Media's id is the upload's, so that a second run makes the same media again.
@Singleton
final class Ingesting implements JobHandler<IngestUpload> {
  private static final String OUR_FAULT =
      "Something went wrong on our side while we looked into the file. Please upload it again.";

  private final Progress progress;
  private final Storage storage;
  private final AudioProbe probe;
  private final Listening listening;
  private final Faststart faststart;
  private final MediaArrival arrival;
  private final IngestSettings settings;

  Ingesting(
      Progress progress,
      Storage storage,
      AudioProbe probe,
      Listening listening,
      Faststart faststart,
      MediaArrival arrival,
      IngestSettings settings) {
    this.progress = progress;
    this.storage = storage;
    this.probe = probe;
    this.listening = listening;
    this.faststart = faststart;
    this.arrival = arrival;
    this.settings = settings;
  }

  @Override
  public Job<IngestUpload> job() {
    return IngestUpload.JOB;
  }

  @Override
  public void run(IngestUpload args, JobRun run) throws Exception {
    var found = progress.find(args.account(), args.upload());
    if (found.isEmpty()) return;
    var upload = found.get();
    if (upload.state() instanceof Received) ingest(args.account(), upload);
    discard(upload);
  }

  @Override
  public void died(IngestUpload args, JobRun run) {
    progress.refuse(args.account(), args.upload(), OUR_FAULT);
    progress.find(args.account(), args.upload()).ifPresent(this::discard);
  }

  /// What was uploaded is of no use once it is media or refused. A run that failed here comes again
  /// and does nothing but this.
  private void discard(Upload upload) {
    storage.delete(source(upload));
  }

  private static StorageKey source(Upload upload) {
    return new StorageKey(upload.file().key());
  }

  private void ingest(AccountId account, Upload upload)
      throws IOException, InterruptedException, FfmpegFailed {
    try (var scratch = Scratch.make(settings.folder(), 2 * upload.file().bytes())) {
      var file = scratch.file("upload");
      progress.step(account, upload.id(), "Fetching the file");
      if (!storage.download(source(upload), file)) {
        progress.refuse(account, upload.id(), "The file did not arrive. Please upload it again.");
        return;
      }
      progress.step(account, upload.id(), "Looking into the file");
      switch (probe.probe(file)) {
        case Refused(var refusal) -> progress.refuse(account, upload.id(), refusal.words());
        case Accepted(var facts) -> keep(account, upload, media(account, upload, scratch, facts));
      }
    }
  }

  private Media media(AccountId account, Upload upload, Scratch scratch, AudioFacts facts)
      throws IOException, InterruptedException, FfmpegFailed {
    var file = scratch.file("upload");
    var words = "Measuring loudness and drawing the waveform";
    progress.step(account, upload.id(), words);
    var heard = listening.hear(file, facts, progress.within(account, upload.id(), words));
    progress.step(account, upload.id(), "Keeping the audio");
    var id = new MediaId(upload.id().value());
    var key = StorageKey.of(account, "media/" + id + "." + facts.type().extension());
    var ready = ready(file, scratch.file("faststart"), facts);
    storage.put(key, ready.file(), Headers.immutable(facts.type().mimeType()));
    return new Media(
        id,
        upload.show(),
        ready.facts(),
        heard.loudness(),
        heard.waveform(),
        key.value(),
        upload.file().name());
  }

  private record Ready(Path file, AudioFacts facts) {}

  /// An M4A with its index in front, probed anew since its bytes lie elsewhere now.
  private Ready ready(Path file, Path target, AudioFacts facts)
      throws IOException, InterruptedException, FfmpegFailed {
    if (!Faststart.isNeeded(file, facts.type())) return new Ready(file, facts);
    faststart.write(file, target);
    return probe.probe(target) instanceof Accepted(var moved)
        ? new Ready(target, moved)
        : new Ready(file, facts);
  }

  private void keep(AccountId account, Upload upload, Media media) {
    arrival.accept(account, upload, media);
    progress.finish(account, upload.id(), media.id());
  }
}
