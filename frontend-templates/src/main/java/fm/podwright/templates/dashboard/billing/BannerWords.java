package fm.podwright.templates.dashboard.billing;

import fm.podwright.domain.billing.Overage.Level;
import fm.podwright.domain.billing.Standing;
import fm.podwright.domain.billing.Standing.Active;
import fm.podwright.domain.billing.Standing.Cancelled;
import fm.podwright.domain.billing.Standing.Cancelling;
import fm.podwright.domain.billing.Standing.Closed;
import fm.podwright.domain.billing.Standing.PastDue;
import fm.podwright.domain.billing.Standing.Suspended;
import fm.podwright.domain.billing.Standing.Trial;
import fm.podwright.domain.billing.Standing.TrialOver;
import fm.podwright.templates.dashboard.Banner;
import fm.podwright.templates.dashboard.Notice;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What is said of the account's plan above every page, if anything has to be.
public final class BannerWords {
  private static final Duration LAST_WEEK = Duration.ofDays(7);
  private static final Duration SOON = Duration.ofDays(14);
  private static final String CHOOSE = "Choose a plan";
  private static final String SETTLE = "Settle the payment";
  private static final String LOOK = "To billing";

  private BannerWords() {}

  /// The line, the most serious one if there are several reasons.
  public static Optional<Banner> of(
      Standing standing, Optional<Instant> closes, Level downloads, Instant now) {
    return switch (standing) {
      case Trial(var ends) -> lastWeek(ends, now).or(() -> of(downloads));
      case Active _ -> of(downloads);
      case Cancelling(_, var ends) ->
          serious(downloads)
              .or(() ->
                  Optional.of(
                      light(
                          "The plan is cancelled and lasts until %s."
                              .formatted(Situation.day(ends)),
                          "Resume it",
                          "cancelling-" + ends.getEpochSecond())));
      case PastDue(_, var since) ->
          Optional.of(
              grave(
                  "The payment of %s failed. If it is not paid by %s, uploads pause."
                      .formatted(
                          Situation.day(since), Situation.day(since.plus(Standing.PATIENCE))),
                  SETTLE));
      case TrialOver _ -> Optional.of(paused("The free trial is over", closes, now));
      case Suspended(_, var since) ->
          Optional.of(
              unpaid("A payment has been overdue since " + Situation.day(since), closes, now));
      case Cancelled _ -> Optional.of(paused("The subscription has ended", closes, now));
      case Closed _ ->
          Optional.of(grave("The account is closed: nothing of it is public any more.", CHOOSE));
    };
  }

  private static Optional<Banner> lastWeek(Instant ends, Instant now) {
    if (now.isBefore(ends.minus(LAST_WEEK))) return Optional.empty();
    return Optional.of(
        light(
            "The free trial ends %s, on %s.".formatted(in(ends, now), Situation.day(ends)),
            CHOOSE,
            "trial-" + ends.getEpochSecond()));
  }

  private static Optional<Banner> of(Level downloads) {
    return switch (downloads) {
      case UNDER -> Optional.empty();
      case NEAR ->
          Optional.of(light("80 % of this month's downloads in your plan are used.", LOOK, "near"));
      case OVER ->
          Optional.of(
              light(
                  "There are more downloads this month than the plan has. Nothing stops; a larger"
                      + " plan would fit.",
                  LOOK,
                  "over"));
      case PAUSED -> serious(downloads);
    };
  }

  private static Optional<Banner> serious(Level downloads) {
    return downloads == Level.PAUSED
        ? Optional.of(
            grave(
                "Uploads are paused: there are more downloads than the plan has, as in a month"
                    + " before. What is published stays up.",
                LOOK))
        : Optional.empty();
  }

  private static Banner paused(String why, Optional<Instant> closes, Instant now) {
    return grave(why + ", so uploading and publishing are paused. " + until(closes, now), CHOOSE);
  }

  private static Banner unpaid(String why, Optional<Instant> closes, Instant now) {
    return grave(why + ", so uploads are paused. " + until(closes, now), SETTLE);
  }

  private static String until(Optional<Instant> closes, Instant now) {
    return closes
        .filter(it -> !now.isBefore(it.minus(SOON)))
        .map(it ->
            "What is published goes offline %s, on %s.".formatted(in(it, now), Situation.day(it)))
        .orElse("What is published stays up.");
  }

  private static String in(Instant then, Instant now) {
    var hours = Duration.between(now, then).toHours();
    if (hours <= 24) return "within a day";
    return "in %d days".formatted((hours + 23) / 24);
  }

  private static Banner light(String text, String next, String code) {
    return new Banner(Notice.warn(text), next, code);
  }

  private static Banner grave(String text, String next) {
    return new Banner(Notice.bad(text), next, "");
  }
}
