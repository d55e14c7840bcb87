package fm.podwright.templates.dashboard.billing;

import fm.podwright.domain.billing.Interval;
import fm.podwright.domain.billing.Money;
import fm.podwright.domain.billing.Plan;
import fm.podwright.domain.billing.Standing;
import fm.podwright.domain.billing.Standing.Active;
import fm.podwright.domain.billing.Standing.Cancelled;
import fm.podwright.domain.billing.Standing.Cancelling;
import fm.podwright.domain.billing.Standing.Closed;
import fm.podwright.domain.billing.Standing.PastDue;
import fm.podwright.domain.billing.Standing.Suspended;
import fm.podwright.domain.billing.Standing.Trial;
import fm.podwright.domain.billing.Standing.TrialOver;
import fm.podwright.domain.billing.Status;
import fm.podwright.domain.billing.Subscription;
import fm.podwright.templates.Times;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/// How an account stands, in words: `plan` is what bounds it, `closes` from when on nothing of it
/// is public unless somebody pays.
public record Situation(Standing standing, Plan plan, Optional<Instant> closes) {
  private static final String MOVED =
      "If a show has moved, name its new feed under Moving away in its settings: listeners are led"
          + " there for ever.";

  /// What stands first: the plan and its price.
  public String title() {
    return switch (standing) {
      case Trial _ -> "Free trial of " + plan.name();
      case TrialOver _, Closed _ -> "No plan";
      case Cancelled _ -> "No plan any more";
      case Active(var it, _) -> priced(it);
      case Cancelling(var it, _) -> priced(it);
      case PastDue(var it, _) -> priced(it);
      case Suspended(var it, _) -> priced(it);
    };
  }

  /// The state in a word or two.
  public String state() {
    return standing.state().words();
  }

  /// The CSS class of the state.
  public String style() {
    return switch (standing) {
      case Trial _ -> "state state--plan";
      case Active _ -> "state state--good";
      case Cancelling _, TrialOver _ -> "state state--warn";
      case PastDue _, Suspended _, Cancelled _, Closed _ -> "state state--bad";
    };
  }

  /// The icon that says the state without colour.
  public String icon() {
    return switch (standing) {
      case Trial _, Cancelling _ -> "clock";
      case Active _ -> "good";
      case TrialOver _ -> "warn";
      case PastDue _, Suspended _, Cancelled _, Closed _ -> "bad";
    };
  }

  /// What that means.
  public String text() {
    return switch (standing) {
      case Trial(var ends) ->
          "You have everything of %s for free until %s, without a card. Nothing is charged unless you choose a plan. Chosen early, it is first paid when the trial ends; in the last three days, at once."
              .formatted(plan.name(), day(ends));
      case TrialOver(var since) ->
          "The free trial ended on %s, so uploading and publishing are paused. What is published stays up until %s."
              .formatted(day(since), closing());
      case Active(var it, var renews) ->
          it.status() == Status.TRIALING
              ? "The first payment is on %s.".formatted(day(renews))
              : "It is paid and renews on %s.".formatted(day(renews));
      case Cancelling(_, var ends) ->
          "It is cancelled and lasts until %s. From then on uploading and publishing are paused; what is published stays up until %s."
              .formatted(day(ends), closing());
      case PastDue(_, var since) ->
          "The payment of %s failed. Stripe tries again in the coming days; a working card settles it at once. If it is not paid by %s, uploads pause until it is. What is published stays up."
              .formatted(day(since), day(since.plus(Standing.PATIENCE)));
      case Suspended(_, var since) ->
          "The payment of %s has failed for two weeks, so uploads are paused. What is published stays up until %s. A working card settles it at once."
              .formatted(day(since), closing());
      case Cancelled(_, var since) ->
          "The subscription ended on %s, so uploading and publishing are paused. What is published stays up until %s."
              .formatted(day(since), closing());
      case Closed(var since) ->
          "Since %s nothing of the account is public: sites and audio answer that they are gone, and so do feeds that lead nowhere else. Nothing is deleted."
              .formatted(day(since));
    };
  }

  /// What there is to do about it; empty where the text says that nothing has to be.
  public String next() {
    return switch (standing) {
      case Trial _, Active _, PastDue _, Suspended _ -> "";
      case TrialOver _ -> "Choose a plan to go on.";
      case Cancelling _ -> "It can be resumed until it ends. " + MOVED;
      case Cancelled _ -> "Choose a plan to go on. " + MOVED;
      case Closed _ -> "Choose a plan, and everything is back as it was. " + MOVED;
    };
  }

  /// A day as it is read.
  static String day(Instant at) {
    return Times.day(at, ZoneOffset.UTC, Locale.UK);
  }

  private String closing() {
    return closes.map(Situation::day).orElse("further notice");
  }

  private String priced(Subscription it) {
    return price(it).map(amount -> plan.name() + ", " + amount).orElse(plan.name());
  }

  private Optional<String> price(Subscription it) {
    return plan.price(it.interval(), it.currency()).map(amount -> words(amount, it.interval()));
  }

  private static String words(Money amount, Interval interval) {
    return amount + " " + interval.words();
  }
}
