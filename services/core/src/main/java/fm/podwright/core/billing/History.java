package fm.podwright.core.billing;

import fm.podwright.domain.billing.Cause;
import fm.podwright.domain.billing.Facts;
import fm.podwright.domain.billing.Plan;
import fm.podwright.domain.billing.Plans;
import fm.podwright.domain.billing.Standing;
import fm.podwright.domain.billing.State;
import fm.podwright.domain.billing.Subscription;
import fm.podwright.domain.billing.Transitions;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.domain.tenancy.Ids;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Writes down what became of a subscription, in the caller's transaction.
@Singleton
class History {
  /// Whoever began a purchase is taken for whoever paid it for so long: a checkout page's life, and
  /// the day in which a comparison with Stripe finds what no event told.
  private static final Duration PURCHASE = Purchase.LIFE.plusDays(1);

  /// Whoever went to the portal is taken for whoever changed something there for so long.
  private static final Duration VISIT = Duration.ofHours(1);

  private final Billings billings;
  private final BillingChanges changes;
  private final Plans plans;
  private final Ids ids;
  private final InstantSource clock;

  History(Billings billings, BillingChanges changes, Plans plans, Ids ids, InstantSource clock) {
    this.billings = billings;
    this.changes = changes;
    this.plans = plans;
    this.ids = ids;
    this.clock = clock;
  }

  /// Notes the way from what the account was told last to what `facts` are now worth; gives the
  /// causes, in their order.
  List<Cause> note(AccountId account, BillingRow before, Facts facts) {
    var now = clock.instant();
    var to = Standing.of(facts, now).state();
    var from = State.valueOf(before.toldState().toUpperCase(Locale.ROOT));
    var causes = isTrialLonger(from, to) ? List.<Cause>of() : Transitions.path(from, to);
    var at = now;
    for (var cause : causes) {
      changes.add(account, ids.next(), at, personal(cause, before), words(cause, facts));
      at = at.plus(1, ChronoUnit.MICROS); // so that what is noted at once keeps its order
    }
    before
        .bought()
        .ifPresent(old -> facts.subscription().ifPresent(it -> plan(account, before, old, it)));
    if (from != to) billings.tellState(account, to.code());
    return causes;
  }

  /// A trial begins anew, or is over again, only where the settings give it more days: nothing that
  /// is noted.
  private static boolean isTrialLonger(State from, State to) {
    return to == State.TRIAL || (from == State.CLOSED && to == State.TRIAL_OVER);
  }

  private @Nullable UUID personal(Cause cause, BillingRow before) {
    return switch (cause) {
      case BOUGHT -> buyer(before);
      case CANCEL_ASKED, RESUMED -> visitor(before);
      case TRIAL_ENDED, PAYMENT_FAILED, PAID, PATIENCE_ENDED, ENDED, GRACE_ENDED -> null;
    };
  }

  private String words(Cause cause, Facts facts) {
    var bought = facts.subscription().filter(_ -> cause == Cause.BOUGHT);
    return bought.map(it -> cause.words() + ": " + words(it)).orElseGet(cause::words);
  }

  private String words(Subscription bought) {
    var name = plans.find(bought.plan()).map(Plan::name).orElse(bought.plan());
    return name + ", paid " + bought.interval().adverb();
  }

  private void plan(AccountId account, BillingRow before, Subscription old, Subscription now) {
    if (!old.id().equals(now.id())) return;
    if (old.plan().equals(now.plan()) && old.interval() == now.interval()) return;
    write(
        account,
        visitor(before),
        "The plan was changed from %s to %s".formatted(words(old), words(now)));
  }

  private @Nullable UUID buyer(BillingRow before) {
    return isWithin(PURCHASE, before.intentAt()) ? before.intentBy() : null;
  }

  /// What is changed at Stripe while nobody of the account is there, somebody else does.
  private @Nullable UUID visitor(BillingRow before) {
    return isWithin(VISIT, before.portalAt()) ? before.portalBy() : null;
  }

  private boolean isWithin(Duration time, @Nullable Instant at) {
    return at != null && at.isAfter(clock.instant().minus(time));
  }

  void write(AccountId account, @Nullable UUID person, String words) {
    changes.add(account, ids.next(), clock.instant(), person, words);
  }
}
