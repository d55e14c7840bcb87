package fm.podwright.worker.media.copy;

import fm.podwright.core.episode.PrepareCopy;
import fm.podwright.core.episode.PrepareCopy.Purpose;
import fm.podwright.core.feed.CopyPlan;
import fm.podwright.core.feed.CopyStep;
import fm.podwright.core.feed.CopySteps;
import fm.podwright.core.feed.Copying;
import fm.podwright.core.feed.Drafting;
import fm.podwright.core.feed.Outcome;
import fm.podwright.core.job.Job;
import fm.podwright.core.storage.Headers;
import fm.podwright.core.storage.Storage;
import fm.podwright.core.storage.StorageKey;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.media.AudioFacts;
import fm.podwright.domain.media.Media;
import fm.podwright.domain.media.MediaId;
import fm.podwright.domain.media.ProbeResult.Accepted;
import fm.podwright.domain.show.Artwork;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.worker.job.JobHandler;
import fm.podwright.worker.job.JobRun;
import fm.podwright.worker.media.AudioProbe;
import fm.podwright.worker.media.IngestSettings;
import fm.podwright.worker.media.Scratch;
import fm.podwright.worker.media.ffmpeg.FfmpegFailed;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes the copy of an episode's audio that will be published. Its id comes of what it is made of,
/// so that a second run makes the same copy again.
@Singleton
final class Preparing implements JobHandler<PrepareCopy> {
  private static final Logger log = LoggerFactory.getLogger(Preparing.class);
  private static final int ROOM = 32 << 20;
  private static final int WIDEST = 1000;

  private final Copying copying;
  private final CopySteps steps;
  private final Drafting drafting;
  private final Tenancy tenancy;
  private final Storage storage;
  private final CopyMaker maker;
  private final AudioProbe probe;
  private final IngestSettings settings;

  Preparing(
      Copying copying,
      CopySteps steps,
      Drafting drafting,
      Tenancy tenancy,
      Storage storage,
      CopyMaker maker,
      AudioProbe probe,
      IngestSettings settings) {
    this.copying = copying;
    this.steps = steps;
    this.drafting = drafting;
    this.tenancy = tenancy;
    this.storage = storage;
    this.maker = maker;
    this.probe = probe;
    this.settings = settings;
  }

  @Override
  public Job<PrepareCopy> job() {
    return PrepareCopy.JOB;
  }

  @Override
  public void run(PrepareCopy args, JobRun run) throws Exception {
    var plan = open(args);
    if (plan.isPresent()) keep(args, plan.get(), madeOrSource(args, plan.get()));
    if (args.purpose() == Purpose.BRING_OUT) bringOut(args);
  }

  /// Publishing shall not wait for ever: the audio goes out as it was uploaded.
  @Override
  public void died(PrepareCopy args, JobRun run) {
    open(args).ifPresent(plan -> keep(args, plan, plan.source()));
  }

  private Optional<CopyPlan> open(PrepareCopy args) {
    return tenancy.in(
        args.account(), () -> copying.open(args.account(), args.episode(), args.fingerprint()));
  }

  private void keep(PrepareCopy args, CopyPlan plan, Media made) {
    tenancy.run(args.account(), () -> copying.keep(args.account(), args.episode(), plan, made));
    tell(args, CopyStep.DONE);
  }

  private void tell(PrepareCopy args, CopyStep step) {
    steps.tell(args.account(), args.episode(), step);
  }

  private void bringOut(PrepareCopy args) {
    tenancy
        .in(args.account(), () -> copying.made(args.account(), args.episode(), args.fingerprint()))
        .ifPresent(made -> settle(drafting.attach(args.account(), args.episode(), made.id())));
  }

  private static void settle(Outcome outcome) {
    if (outcome instanceof Outcome.Refused(var findings)) {
      throw new IllegalStateException("the feed refuses the audio: " + findings);
    }
  }

  /// Audio that cannot be written anew would not be the next time either.
  private Media madeOrSource(PrepareCopy args, CopyPlan plan)
      throws IOException, InterruptedException {
    try {
      return made(args, plan);
    } catch (FfmpegFailed failed) {
      log.atWarn().addKeyValue("media", plan.source().id()).log("no copy could be made of audio");
      return plan.source();
    }
  }

  private Media made(PrepareCopy args, CopyPlan plan)
      throws IOException, InterruptedException, FfmpegFailed {
    var source = plan.source();
    try (var scratch = Scratch.make(settings.folder(), 3 * source.bytes() + ROOM)) {
      tell(args, CopyStep.FETCHING);
      var file = scratch.file("source");
      if (!storage.download(new StorageKey(source.storageKey()), file)) {
        throw new IOException("the source is not there");
      }
      var picture = picture(args.account(), plan, scratch);
      var images = images(args.account(), plan, scratch);
      var target = scratch.file("copy." + source.facts().type().extension());
      tell(args, CopyStep.WRITING);
      maker.write(new Wanted(file, source.facts(), plan.tags(), picture, images), target);
      return stored(args, source, target);
    }
  }

  private Map<String, Path> images(AccountId account, CopyPlan plan, Scratch scratch) {
    var images = new HashMap<String, Path>();
    for (var chapter : plan.tags().chapters()) {
      chapter
          .uploadedImage()
          .ifPresent(path -> {
            var file = scratch.file("image-" + images.size());
            if (images.containsKey(path)) return;
            if (storage.download(StorageKey.of(account, path.substring(1)), file)) {
              images.put(path, file);
            }
          });
    }
    return images;
  }

  private Optional<Path> picture(AccountId account, CopyPlan plan, Scratch scratch) {
    return plan.tags().artwork().flatMap(artwork -> picture(account, artwork, scratch));
  }

  private Optional<Path> picture(AccountId account, Artwork artwork, Scratch scratch) {
    var width = artwork.widths().stream().filter(it -> it <= WIDEST).max(Comparator.naturalOrder());
    return width.flatMap(it -> {
      var file = scratch.file("picture." + artwork.extension());
      var path = "images/%s/%d.%s".formatted(artwork.image(), it, artwork.extension());
      var isThere = storage.download(StorageKey.of(account, path), file);
      return isThere ? Optional.of(file) : Optional.empty();
    });
  }

  private Media stored(PrepareCopy args, Media source, Path target)
      throws IOException, InterruptedException {
    tell(args, CopyStep.CHECKING);
    if (!(probe.probe(target) instanceof Accepted(var facts) && isSame(source.facts(), facts))) {
      log.atWarn().addKeyValue("media", source.id()).log("a copy is not what it was made of");
      return source;
    }
    var id = id(args);
    var key = StorageKey.of(args.account(), "media/" + id + "." + facts.type().extension());
    tell(args, CopyStep.STORING);
    storage.put(key, target, Headers.immutable(facts.type().mimeType()));
    return new Media(
        id,
        source.show(),
        facts,
        source.loudness(),
        source.waveform(),
        key.value(),
        source.fileName());
  }

  private static boolean isSame(AudioFacts source, AudioFacts copy) {
    return source.format().equals(copy.format())
        && Math.abs(source.duration().minus(copy.duration()).toMillis()) < 100;
  }

  private static MediaId id(PrepareCopy args) {
    var name = args.account() + "/" + args.episode() + "/" + args.fingerprint();
    return new MediaId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
  }
}
