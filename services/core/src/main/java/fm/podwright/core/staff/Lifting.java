package fm.podwright.core.staff;

import fm.podwright.core.episode.Episodes;
import fm.podwright.core.feed.Blocked;
import fm.podwright.core.feed.Gate;
import fm.podwright.core.feed.Outcome.Done;
import fm.podwright.core.feed.Publishing;
import fm.podwright.core.staff.Audit.Named;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.feed.Intent;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.staff.StaffAct;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/// Takes back what an operator holds against an account: everything is as it was.
@Singleton
public class Lifting {
  private final Restrictions restrictions;
  private final Episodes episodes;
  private final Publishing publishing;
  private final Gate gate;
  private final Acting acting;
  private final Tenancy tenancy;

  Lifting(
      Restrictions restrictions,
      Episodes episodes,
      Publishing publishing,
      Gate gate,
      Acting acting,
      Tenancy tenancy) {
    this.restrictions = restrictions;
    this.episodes = episodes;
    this.publishing = publishing;
    this.gate = gate;
    this.acting = acting;
    this.tenancy = tenancy;
  }

  /// What came of it.
  public enum Outcome {
    DONE,
    NOT_THERE,
    /// It is lifted, but the episode is not out again: its owner has to publish it.
    STAYS_DOWN,
    BROKEN
  }

  /// Lifts it; an episode that was taken down is published again, with the date it had.
  public Outcome lift(Operator by, AccountId account, UUID id, String reason) {
    try {
      var lifted =
          tenancy.asOperator(
              by.id(), account, () -> find(account, id).map(it -> lift(by, account, it, reason)));
      return lifted.map(it -> publish(account, it)).orElse(Outcome.NOT_THERE);
    } catch (Blocked e) {
      return Outcome.BROKEN;
    }
  }

  private Optional<Restriction> find(AccountId account, UUID id) {
    return restrictions.of(account).stream().filter(it -> it.id().equals(id)).findFirst();
  }

  private Restriction lift(Operator by, AccountId account, Restriction it, String reason) {
    var whole = it.show().filter(_ -> it.episode().isEmpty());
    whole.ifPresentOrElse(
        show -> putBack(account, show, it), () -> restrictions.lift(account, it.id()));
    var act = it.show().isPresent() ? StaffAct.REINSTATED : StaffAct.RESUMED;
    acting.tell(by, act, account, name(account, it), reason);
    return it;
  }

  private Named name(AccountId account, Restriction it) {
    var title = it.episode().flatMap(id -> episodes.find(account, id)).map(Episode::title);
    return new Named(it.title(), title.orElse(it.title()));
  }

  private void putBack(AccountId account, ShowId show, Restriction it) {
    gate.run(account, show, Intent.putBack(), () -> restrictions.lift(account, it.id()));
  }

  private Outcome publish(AccountId account, Restriction lifted) {
    return lifted.episode().map(it -> publish(account, it)).orElse(Outcome.DONE);
  }

  private Outcome publish(AccountId account, EpisodeId episode) {
    return publishing.publish(account, episode, Optional.empty()) instanceof Done
        ? Outcome.DONE
        : Outcome.STAYS_DOWN;
  }
}
