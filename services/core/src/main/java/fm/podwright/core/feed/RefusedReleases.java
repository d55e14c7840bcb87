package fm.podwright.core.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import fm.podwright.core.account.Memberships;
import fm.podwright.core.episode.Episodes;
import fm.podwright.core.episode.PublishDue;
import fm.podwright.core.episode.RefusedReleaseMail;
import fm.podwright.core.episode.ReleasePlan;
import fm.podwright.core.episode.ReleasePlans;
import fm.podwright.core.job.Effects;
import fm.podwright.core.job.Jobs;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.account.Role;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.episode.Release.Scheduled;
import fm.podwright.domain.show.Finding;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.domain.tenancy.UserId;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// What happens when a planned episode could not come out: it stays planned, is tried again after
/// ever longer pauses, and whoever can mend it is told, once for each reason.
@Singleton
class RefusedReleases {
  private static final int MOST_DOUBLINGS = 6;

  private final Tenancy tenancy;
  private final Episodes episodes;
  private final ReleasePlans plans;
  private final Memberships members;
  private final Jobs jobs;
  private final Effects effects;
  private final InstantSource clock;

  RefusedReleases(
      Tenancy tenancy,
      Episodes episodes,
      ReleasePlans plans,
      Memberships members,
      Jobs jobs,
      Effects effects,
      InstantSource clock) {
    this.tenancy = tenancy;
    this.episodes = episodes;
    this.plans = plans;
    this.members = members;
    this.jobs = jobs;
    this.effects = effects;
    this.clock = clock;
  }

  /// Notes it in a transaction of its own, for the one of the publication was taken back.
  void note(AccountId account, EpisodeId id, List<Finding> findings) {
    tenancy.run(
        account,
        () ->
            episodes
                .hold(account, id)
                .filter(it -> it.release() instanceof Scheduled)
                .ifPresent(episode -> note(account, episode, findings)));
  }

  private void note(AccountId account, Episode episode, List<Finding> findings) {
    var now = clock.instant();
    plans.refuse(account, episode.id(), findings, now);
    var plan = plans.find(account, episode.id()).orElseThrow();
    var again = "%s@%d+%d".formatted(episode.id(), episode.version(), plan.refusals());
    jobs.enqueueAt(
        PublishDue.JOB, again, new PublishDue(account, episode.id()), now.plus(pause(plan)));
    tell(account, episode, plan);
  }

  /// From a minute to about an hour.
  private static Duration pause(ReleasePlan plan) {
    return Duration.ofMinutes(1L << Math.min(plan.refusals() - 1, MOST_DOUBLINGS));
  }

  private void tell(AccountId account, Episode episode, ReleasePlan plan) {
    var due = ((Scheduled) episode.release()).at();
    var cause = episode.id() + "@" + due.getEpochSecond() + "#" + hash(plan.reason());
    recipients(account, plan)
        .forEach(user -> {
          var key = cause + "/" + user;
          effects.once(
              "refused-release:" + key,
              () -> {
                var mail = new RefusedReleaseMail(account, episode.id(), user);
                jobs.enqueue(RefusedReleaseMail.JOB, key, mail);
              });
        });
  }

  private Stream<UserId> recipients(AccountId account, ReleasePlan plan) {
    return members.all(account).stream()
        .filter(it ->
            it.role() == Role.OWNER
                || it.role() == Role.ADMIN
                || plan.plannedBy().equals(Optional.of(it.user().id())))
        .map(it -> it.user().id());
  }

  private static UUID hash(String reason) {
    return UUID.nameUUIDFromBytes(reason.getBytes(UTF_8));
  }
}
