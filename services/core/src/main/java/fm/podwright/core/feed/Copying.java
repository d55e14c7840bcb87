package fm.podwright.core.feed;

import fm.podwright.core.episode.Episodes;
import fm.podwright.core.episode.PrepareCopy;
import fm.podwright.core.episode.PrepareCopy.Purpose;
import fm.podwright.core.episode.PreparedCopies;
import fm.podwright.core.episode.PreparedCopy;
import fm.podwright.core.job.Jobs;
import fm.podwright.core.media.MediaFiles;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.episode.Release.Published;
import fm.podwright.domain.media.Media;
import fm.podwright.domain.show.Finding;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Has the published copies of episodes made: the audio frames as they were uploaded, the chapters
/// and tags of the moment around them. What is out keeps its bytes until somebody asks for others.
@Singleton
public class Copying {
  private static final Duration LOOK = Duration.ofMillis(100);

  private final CopyPlans plans;
  private final PreparedCopies copies;
  private final MediaFiles media;
  private final Episodes episodes;
  private final Tenancy tenancy;
  private final Jobs jobs;
  private final InstantSource clock;
  private final CopySettings settings;

  Copying(
      CopyPlans plans,
      PreparedCopies copies,
      MediaFiles media,
      Episodes episodes,
      Tenancy tenancy,
      Jobs jobs,
      InstantSource clock,
      CopySettings settings) {
    this.plans = plans;
    this.copies = copies;
    this.media = media;
    this.episodes = episodes;
    this.tenancy = tenancy;
    this.jobs = jobs;
    this.clock = clock;
    this.settings = settings;
  }

  /// What the episode's copy is to hold; empty if none is needed. Asked within the account's
  /// transaction.
  public Optional<CopyPlan> wanted(AccountId account, EpisodeId id) {
    return episodes.find(account, id).flatMap(episode -> plans.of(account, episode));
  }

  /// What is still to be made under that fingerprint; empty if it was made, or other chapters are
  /// wanted by now.
  public Optional<CopyPlan> open(AccountId account, EpisodeId id, String fingerprint) {
    if (copies.find(account, id, fingerprint).isPresent()) return Optional.empty();
    return wanted(account, id).filter(plan -> plan.fingerprint().equals(fingerprint));
  }

  /// Keeps what was made by a plan; `made` is its source where no copy could be made.
  public void keep(AccountId account, EpisodeId id, CopyPlan plan, Media made) {
    media.keep(account, made, clock.instant());
    var copy = new PreparedCopy(id, plan.fingerprint(), plan.source().id(), made.id());
    copies.keep(account, copy, clock.instant());
  }

  /// The copy that was made under that fingerprint, if it still is what the episode is to hold.
  public Optional<Media> made(AccountId account, EpisodeId id, String fingerprint) {
    return wanted(account, id)
        .filter(plan -> plan.fingerprint().equals(fingerprint))
        .flatMap(_ -> copies.find(account, id, fingerprint))
        .filter(copy -> !copy.isFailed())
        .flatMap(copy -> media.find(account, copy.media()));
  }

  /// True if publishing the episode need not wait for its audio. Opens a transaction of its own.
  public boolean isPrepared(AccountId account, EpisodeId id) {
    return tenancy.in(account, () -> missing(account, id).isEmpty());
  }

  /// True if what is out holds other chapters or names than the page and the feed.
  public boolean isOutdated(AccountId account, Episode episode) {
    if (!(episode.release() instanceof Published)) return false;
    return plans
        .of(account, episode)
        .filter(plan -> !ready(account, episode.id(), plan).map(Media::id).equals(episode.audio()))
        .isPresent();
  }

  /// A warning if the chapters could not be written into the audio, which goes out without them.
  List<Finding> findings(AccountId account, Episode episode) {
    return plans
        .of(account, episode)
        .flatMap(plan -> copies.find(account, episode.id(), plan.fingerprint()))
        .filter(PreparedCopy::isFailed)
        .map(_ ->
            Finding.warning(
                "audio",
                "The chapters could not be written into the audio file, which goes out as"
                    + " uploaded.",
                "Page and feed have them; to have them in the file too, upload it anew."))
        .stream()
        .toList();
  }

  /// Has the chapters of an episode that is out put into its audio too, which gets a new address;
  /// false if there is nothing to do. Opens a transaction of its own.
  public boolean renew(AccountId account, EpisodeId id) {
    return tenancy.in(
        account,
        () ->
            episodes
                .find(account, id)
                .filter(episode -> isOutdated(account, episode))
                .flatMap(episode -> plans.of(account, episode))
                .map(plan -> enqueue(account, id, plan, Purpose.BRING_OUT))
                .orElse(false));
  }

  /// Has a draft's copy prepared a moment from now, within the caller's transaction.
  void prepare(AccountId account, Episode episode) {
    missing(account, episode)
        .ifPresent(plan -> {
          var args = new PrepareCopy(account, episode.id(), plan.fingerprint(), Purpose.KEEP);
          var at = clock.instant().plus(settings.pause());
          jobs.enqueueAt(PrepareCopy.JOB, key(episode.id(), plan, Purpose.KEEP), args, at);
        });
  }

  /// Waits until the episode's copy is ready, without a need for one not at all; false if patience
  /// ends first. Opens transactions of its own.
  boolean await(AccountId account, EpisodeId id) {
    var isReady = tenancy.in(account, () -> hurry(account, id));
    var end = System.nanoTime() + settings.patience().toNanos();
    while (!isReady && System.nanoTime() < end) {
      pause();
      isReady = isPrepared(account, id);
    }
    return isReady;
  }

  /// The audio that publishing brings out; empty if it is not ready.
  Optional<Media> audio(AccountId account, Episode episode) {
    var own = episode.audio().flatMap(id -> media.find(account, id));
    if (episode.release().wasOut()) return own;
    var plan = plans.of(account, episode);
    return plan.isEmpty() ? own : ready(account, episode.id(), plan.get());
  }

  private boolean hurry(AccountId account, EpisodeId id) {
    var plan = missing(account, id);
    plan.ifPresent(it -> enqueue(account, id, it, Purpose.KEEP));
    return plan.isEmpty();
  }

  /// At once, in place of the job that waits for its time; one that runs already will do.
  private boolean enqueue(AccountId account, EpisodeId id, CopyPlan plan, Purpose purpose) {
    var args = new PrepareCopy(account, id, plan.fingerprint(), purpose);
    var key = key(id, plan, purpose);
    jobs.cancel(PrepareCopy.JOB, key);
    return jobs.enqueue(PrepareCopy.JOB, key, args);
  }

  private static String key(EpisodeId id, CopyPlan plan, Purpose purpose) {
    return id + " " + plan.fingerprint() + " " + purpose;
  }

  private Optional<CopyPlan> missing(AccountId account, EpisodeId id) {
    return episodes.find(account, id).flatMap(episode -> missing(account, episode));
  }

  /// The plan of a copy that publishing would need and that is not there.
  private Optional<CopyPlan> missing(AccountId account, Episode episode) {
    if (episode.release().wasOut()) return Optional.empty();
    return plans.of(account, episode).filter(plan -> ready(account, episode.id(), plan).isEmpty());
  }

  private Optional<Media> ready(AccountId account, EpisodeId id, CopyPlan plan) {
    return copies
        .find(account, id, plan.fingerprint())
        .flatMap(copy -> media.find(account, copy.media()));
  }

  private static void pause() {
    try {
      Thread.sleep(LOOK);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while audio was prepared", e);
    }
  }
}
