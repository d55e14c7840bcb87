package fm.podwright.core.staff;

import fm.podwright.core.episode.Episodes;
import fm.podwright.core.feed.Blocked;
import fm.podwright.core.feed.Gate;
import fm.podwright.core.feed.Withdrawing;
import fm.podwright.core.show.Shows;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.account.Grounds;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.Release.Published;
import fm.podwright.domain.feed.Intent;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.staff.StaffAct;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.domain.tenancy.Ids;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/// Takes a show or one episode from listeners, through the gate that every change of a feed goes
/// through: all publishers are told in the same moment.
@Singleton
public class TakingDown {
  private final Restrictions restrictions;
  private final Shows shows;
  private final Episodes episodes;
  private final Withdrawing withdrawing;
  private final Gate gate;
  private final Acting acting;
  private final Tenancy tenancy;
  private final Ids ids;
  private final InstantSource clock;

  TakingDown(
      Restrictions restrictions,
      Shows shows,
      Episodes episodes,
      Withdrawing withdrawing,
      Gate gate,
      Acting acting,
      Tenancy tenancy,
      Ids ids,
      InstantSource clock) {
    this.restrictions = restrictions;
    this.shows = shows;
    this.episodes = episodes;
    this.withdrawing = withdrawing;
    this.gate = gate;
    this.acting = acting;
    this.tenancy = tenancy;
    this.ids = ids;
    this.clock = clock;
  }

  /// What came of it.
  public enum Outcome {
    DONE,
    NOT_THERE,
    ALREADY,
    BROKEN
  }

  /// Takes the whole show down.
  public Outcome show(Operator by, AccountId account, ShowId id, Grounds grounds, String reason) {
    return attempt(
        by,
        account,
        () ->
            shows
                .find(account, id)
                .map(it -> show(by, account, it, grounds, reason))
                .orElse(Outcome.NOT_THERE));
  }

  /// Takes down the episode that is out at that address of the show.
  public Outcome episode(
      Operator by, AccountId account, ShowId show, String slug, Grounds grounds, String reason) {
    return attempt(
        by,
        account,
        () ->
            published(account, show, slug)
                .map(it -> episode(by, account, it, grounds, reason))
                .orElse(Outcome.NOT_THERE));
  }

  private Outcome attempt(Operator by, AccountId account, Supplier<Outcome> work) {
    try {
      return tenancy.asOperator(by.id(), account, work);
    } catch (Blocked e) {
      return Outcome.BROKEN;
    }
  }

  private Outcome show(Operator by, AccountId account, Show show, Grounds grounds, String reason) {
    var why = grounds.words() + ": " + reason;
    var passed =
        gate.pass(
            account,
            show.id(),
            Intent.takeDown(),
            () ->
                restrictions.put(
                    account,
                    ids.next(),
                    show.id().value(),
                    null,
                    grounds.code(),
                    why,
                    clock.instant()));
    if (passed.value() == 0) return Outcome.ALREADY;
    acting.tell(by, StaffAct.TOOK_DOWN, account, show.about().title(), why);
    return Outcome.DONE;
  }

  private Optional<Episode> published(AccountId account, ShowId show, String slug) {
    return episodes.of(account, show).stream()
        .filter(it -> it.slug().value().equals(slug) && it.release() instanceof Published)
        .findFirst();
  }

  private Outcome episode(
      Operator by, AccountId account, Episode episode, Grounds grounds, String reason) {
    var why = grounds.words() + ": " + reason;
    withdrawing.takeDown(account, episode.id());
    restrictions.put(
        account,
        ids.next(),
        episode.show().value(),
        episode.id().value(),
        grounds.code(),
        why,
        clock.instant());
    acting.tell(by, StaffAct.TOOK_DOWN, account, episode.title(), why);
    return Outcome.DONE;
  }
}
