package fm.podwright.domain.billing;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What an account's subscription is worth at a moment. A pure function of the [Facts] and the
/// time: nothing has to happen at midnight for a trial to be over.
public sealed interface Standing {
  /// How long uploads go on after a payment failed.
  Duration PATIENCE = Duration.ofDays(14);

  /// How long what is published stays up after uploads paused or the subscription ended.
  Duration GRACE = Duration.ofDays(90);

  /// Free, without a card, until `ends`.
  record Trial(Instant ends) implements Standing {}

  /// Nobody has bought anything since the trial ended.
  record TrialOver(Instant since) implements Standing {}

  /// Paid, and paid again at `renews`.
  record Active(Subscription subscription, Instant renews) implements Standing {}

  /// Paid until `ends`, and not again.
  record Cancelling(Subscription subscription, Instant ends) implements Standing {}

  /// A payment has failed; Stripe tries again.
  record PastDue(Subscription subscription, Instant since) implements Standing {}

  /// Not paid for two weeks.
  record Suspended(Subscription subscription, Instant since) implements Standing {}

  /// The subscription ended.
  record Cancelled(Subscription subscription, Instant since) implements Standing {}

  /// What was published answers 410, or the redirect that was set; nothing is deleted.
  record Closed(Instant since) implements Standing {}

  /// What `facts` are worth at `now`.
  static Standing of(Facts facts, Instant now) {
    var closes = closes(facts);
    if (closes.isPresent() && !now.isBefore(closes.get())) return new Closed(closes.get());
    return counted(facts).map(it -> of(it, now)).orElseGet(() -> unpaid(facts.trialEnds(), now));
  }

  /// From when on what is published is gone if nobody pays; empty while that is paid for.
  static Optional<Instant> closes(Facts facts) {
    return counted(facts)
        .map(Standing::closes)
        .orElseGet(() -> Optional.of(facts.trialEnds().plus(GRACE)));
  }

  /// The state of the table that this is.
  default State state() {
    return switch (this) {
      case Trial _ -> State.TRIAL;
      case TrialOver _ -> State.TRIAL_OVER;
      case Active _ -> State.ACTIVE;
      case Cancelling _ -> State.CANCELLING;
      case PastDue _ -> State.PAST_DUE;
      case Suspended _ -> State.SUSPENDED;
      case Cancelled _ -> State.CANCELLED;
      case Closed _ -> State.CLOSED;
    };
  }

  /// The subscription that is worth something now, or was until lately.
  default Optional<Subscription> bought() {
    return switch (this) {
      case Active(var it, _) -> Optional.of(it);
      case Cancelling(var it, _) -> Optional.of(it);
      case PastDue(var it, _) -> Optional.of(it);
      case Suspended(var it, _) -> Optional.of(it);
      case Cancelled(var it, _) -> Optional.of(it);
      case Trial _, TrialOver _, Closed _ -> Optional.empty();
    };
  }

  /// True while a plan is bought that need not be bought anew: it is changed in Stripe's portal.
  default boolean isSubscribed() {
    return switch (this) {
      case Active _, Cancelling _, PastDue _, Suspended _ -> true;
      case Trial _, TrialOver _, Cancelled _, Closed _ -> false;
    };
  }

  /// A subscription whose first payment never came about is none.
  private static Optional<Subscription> counted(Facts facts) {
    return facts
        .subscription()
        .filter(it -> it.status() != Status.INCOMPLETE && it.status() != Status.INCOMPLETE_EXPIRED);
  }

  private static Standing unpaid(Instant trialEnds, Instant now) {
    return now.isBefore(trialEnds) ? new Trial(trialEnds) : new TrialOver(trialEnds);
  }

  private static Standing of(Subscription it, Instant now) {
    return switch (it.status()) {
      case ACTIVE, TRIALING ->
          it.cancelAt()
              .<Standing>map(end -> new Cancelling(it, end))
              .orElseGet(() -> new Active(it, it.periodEnd()));
      case PAST_DUE, UNPAID -> overdue(it, now);
      case PAUSED -> new Suspended(it, it.periodEnd());
      case CANCELED -> new Cancelled(it, end(it));
      case INCOMPLETE, INCOMPLETE_EXPIRED -> throw new IllegalArgumentException("it is none");
    };
  }

  private static Standing overdue(Subscription it, Instant now) {
    var since = unpaidSince(it);
    return now.isBefore(since.plus(PATIENCE)) ? new PastDue(it, since) : new Suspended(it, since);
  }

  private static Optional<Instant> closes(Subscription it) {
    return switch (it.status()) {
      case ACTIVE, TRIALING -> it.cancelAt().map(end -> end.plus(GRACE));
      case PAST_DUE, UNPAID -> Optional.of(unpaidSince(it).plus(PATIENCE).plus(GRACE));
      case PAUSED -> Optional.of(it.periodEnd().plus(GRACE));
      case CANCELED -> Optional.of(end(it).plus(GRACE));
      case INCOMPLETE, INCOMPLETE_EXPIRED -> throw new IllegalArgumentException("it is none");
    };
  }

  private static Instant unpaidSince(Subscription it) {
    return it.unpaidSince().orElse(it.periodEnd());
  }

  /// Cancelled at once it ends before the period that was paid; the period is not taken away then.
  private static Instant end(Subscription it) {
    return it.endedAt().orElse(it.periodEnd());
  }
}
