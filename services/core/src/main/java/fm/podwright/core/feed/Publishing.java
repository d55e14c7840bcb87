package fm.podwright.core.feed;

import fm.podwright.core.episode.Episodes;
import fm.podwright.core.episode.PublishDue;
import fm.podwright.core.episode.ReleasePlans;
import fm.podwright.core.feed.Gated.Passed;
import fm.podwright.core.job.Jobs;
import fm.podwright.core.media.MediaFiles;
import fm.podwright.core.show.Shows;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.episode.AudioState;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.episode.Readiness;
import fm.podwright.domain.episode.Release.Published;
import fm.podwright.domain.episode.Release.Scheduled;
import fm.podwright.domain.feed.Intent;
import fm.podwright.domain.media.Media;
import fm.podwright.domain.show.Finding;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.domain.tenancy.UserId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Brings episodes before listeners, each time in one transaction: the state, the GUID and
/// addresses that are fixed for ever, the show's revision, the word to all publishers. All of it
/// happens or none, and only if the exact bytes of the next feed pass the gate.
@Singleton
public class Publishing {
  private final EpisodeWork work;
  private final Episodes episodes;
  private final Shows shows;
  private final MediaFiles media;
  private final NotesValues values;
  private final Publication publication;
  private final Copying copying;
  private final Gate gate;
  private final Clearance clearance;
  private final FeedChanges feedChanges;
  private final Tenancy tenancy;
  private final ReleasePlans plans;
  private final RefusedReleases refused;
  private final Jobs jobs;
  private final InstantSource clock;

  Publishing(
      EpisodeWork work,
      Episodes episodes,
      Shows shows,
      MediaFiles media,
      NotesValues values,
      Publication publication,
      Copying copying,
      Gate gate,
      Clearance clearance,
      FeedChanges feedChanges,
      Tenancy tenancy,
      ReleasePlans plans,
      RefusedReleases refused,
      Jobs jobs,
      InstantSource clock) {
    this.work = work;
    this.episodes = episodes;
    this.shows = shows;
    this.media = media;
    this.values = values;
    this.publication = publication;
    this.copying = copying;
    this.gate = gate;
    this.clearance = clearance;
    this.feedChanges = feedChanges;
    this.tenancy = tenancy;
    this.plans = plans;
    this.refused = refused;
    this.jobs = jobs;
    this.clock = clock;
  }

  /// Publishes an episode now. `date` is what the feed gives as its date: the present if empty, or
  /// a moment in the past, for shows that move in; a later one is refused. What was out before
  /// keeps the date it had.
  public Outcome publish(AccountId account, EpisodeId id, Optional<Instant> date) {
    copying.await(account, id); // if it takes too long, what is missing is said below
    return work.on(account, id, episode -> release(account, episode, date.orElse(clock.instant())));
  }

  /// Plans an episode for `at`.
  public Outcome schedule(AccountId account, EpisodeId id, Instant at) {
    return work.on(account, id, episode -> plan(account, episode, at));
  }

  /// As {@link #schedule}, noting who planned it: that person is told if it cannot come out.
  public Outcome schedule(AccountId account, EpisodeId id, Instant at, UserId planner) {
    return work.on(
        account,
        id,
        episode -> {
          var outcome = plan(account, episode, at);
          plans.sign(account, id, planner);
          return outcome;
        });
  }

  /// Publishes an episode whose time has come; anything else stays as it is. One that cannot come
  /// out stays planned, and whoever can mend it is told; throws IllegalStateException while its
  /// audio is still being prepared, to be asked again.
  public Outcome publishDue(AccountId account, EpisodeId id) {
    if (!copying.await(account, id)) throw new IllegalStateException("audio is being prepared");
    var outcome = work.on(account, id, episode -> releaseDue(account, episode));
    if (outcome instanceof Outcome.Refused(var findings)) refused.note(account, id, findings);
    return outcome;
  }

  private Outcome releaseDue(AccountId account, Episode episode) {
    return episode.release() instanceof Scheduled(var at) && !at.isAfter(clock.instant())
        ? release(account, episode, at)
        : new Outcome.Done(episode, List.of());
  }

  /// What would stop publishing the episode, and what would be better with it.
  public List<Finding> findings(AccountId account, Episode episode, AudioState audio) {
    var length = audio(account, episode).map(it -> it.facts().duration());
    var reading = values.reading(account, episode, length);
    var findings = Readiness.findings(episode, show(account, episode), audio, reading);
    return Stream.of(findings, copying.findings(account, episode), paused(account, episode))
        .flatMap(List::stream)
        .toList();
  }

  /// What is out stays out; only nothing new comes.
  private List<Finding> paused(AccountId account, Episode episode) {
    if (episode.release() instanceof Published) return List.of();
    return clearance.findings(account, episode);
  }

  private Outcome release(AccountId account, Episode episode, Instant date) {
    if (episode.release() instanceof Published) return new Outcome.Done(episode, List.of());
    var at = date.truncatedTo(ChronoUnit.SECONDS);
    if (at.isAfter(clock.instant())) throw Refusals.inTheFuture();
    var ready = ready(account, episode);
    var audio = copying.audio(account, episode).orElseThrow(Refusals::beingPrepared);
    var passed = bringOut(account, episode.publish(at).withAudio(audio.id()));
    plans.close(account, episode.id());
    feedChanges.cameOf(account, episode.show(), episode.id());
    return new Outcome.Done(passed.value(), ready.isEmpty() ? passed.findings() : ready);
  }

  Passed<Episode> bringOut(AccountId account, Episode published) {
    return gate.pass(
        account,
        published.show(),
        Intent.bringOut(published.guid().orElseThrow()),
        () -> {
          var audio = audio(account, published).orElseThrow();
          save(account, published);
          publication.open(account, show(account, published), published, audio);
          return published;
        });
  }

  private Outcome plan(AccountId account, Episode episode, Instant at) {
    if (episode.release().wasOut()) throw Refusals.wasOut();
    if (!at.isAfter(clock.instant())) throw Refusals.inThePast();
    var findings = ready(account, episode);
    var date = at.truncatedTo(ChronoUnit.SECONDS);
    tenancy.rehearse(() -> bringOut(account, episode.publish(date)));
    var planned = episode.schedule(date);
    save(account, planned);
    plans.open(account, planned.id());
    copying.prepare(account, planned);
    var key = planned.id() + "@" + planned.version();
    jobs.enqueueAt(PublishDue.JOB, key, new PublishDue(account, planned.id()), at);
    return new Outcome.Done(planned, findings);
  }

  List<Finding> ready(AccountId account, Episode episode) {
    var state = audio(account, episode).isPresent() ? AudioState.READY : AudioState.MISSING;
    var findings = findings(account, episode, state);
    if (Finding.anyBlocks(findings)) throw new Blocked(findings);
    return findings;
  }

  private Optional<Media> audio(AccountId account, Episode episode) {
    return episode.audio().flatMap(id -> media.find(account, id));
  }

  private Show show(AccountId account, Episode episode) {
    return shows.find(account, episode.show()).orElseThrow();
  }

  private void save(AccountId account, Episode episode) {
    if (!episodes.save(account, episode, clock.instant())) {
      throw new IllegalStateException("an episode that was held has changed");
    }
  }
}
