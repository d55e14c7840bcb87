package fm.podwright.worker.billing;

import fm.podwright.core.billing.BillingNotice;
import fm.podwright.domain.billing.Entitlement.Billed;
import fm.podwright.domain.billing.Interval;
import fm.podwright.domain.billing.Money;
import fm.podwright.domain.billing.Plan;
import fm.podwright.domain.billing.Plans;
import fm.podwright.domain.billing.Subscription;
import jakarta.inject.Singleton;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

/// The words for downloads that come near a plan, or go over it, with the plan that they fit into.
@Singleton
final class DownloadNotices {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private final Plans plans;

  DownloadNotices(Plans plans) {
    this.plans = plans;
  }

  Optional<Notice> of(BillingNotice notice, Billed billed) {
    var overage = billed.overage();
    return switch (overage.level()) {
      case UNDER -> Optional.empty();
      case NEAR ->
          notice == BillingNotice.DOWNLOADS_NEAR ? Optional.of(near(billed)) : Optional.empty();
      case OVER ->
          notice == BillingNotice.DOWNLOADS_OVER
              ? Optional.of(over(billed, offer(billed)))
              : Optional.empty();
      case PAUSED ->
          notice == BillingNotice.DOWNLOADS_PAUSED
              ? Optional.of(paused(billed, offer(billed)))
              : Optional.empty();
    };
  }

  private static Notice near(Billed billed) {
    var overage = billed.overage();
    return Notice.of(
        "%d %% of this month's downloads".formatted(overage.percent()),
        "your shows have %,d downloads this month, of the %,d that %s has."
            .formatted(overage.downloads(), overage.allowed(), plan(billed)),
        "Nothing happens to your feeds if there are more: listeners never notice. You only have a"
            + " month then to choose a larger plan.");
  }

  private static Notice over(Billed billed, String offer) {
    var overage = billed.overage();
    var until = overage.graceEnds().map(DAY::format).orElse("");
    return Notice.of(
        "More downloads than your plan has: congratulations",
        "your shows have %,d downloads this month, and %s has %,d. Your feeds and pages go on as before."
            .formatted(overage.downloads(), plan(billed), overage.allowed()),
        "You have time until %s. If a later month goes over as well by then, new uploads pause; everything published stays up."
            .formatted(until),
        offer);
  }

  private static Notice paused(Billed billed, String offer) {
    var overage = billed.overage();
    return Notice.of(
        "Uploads are paused: more downloads than your plan has",
        "your shows have %,d downloads this month, and %s has %,d. A month before went over as well, so new uploads are paused until the month ends. Everything published stays up."
            .formatted(overage.downloads(), plan(billed), overage.allowed()),
        offer);
  }

  private static String plan(Billed billed) {
    return billed.isGrantedMore() ? "the larger plan that you had in it" : "your plan";
  }

  private String offer(Billed billed) {
    return plans
        .fitting(billed.overage().downloads())
        .map(plan ->
            "The plan %s has %,d downloads a month%s. Change to it under Billing; what is left of the present plan is taken off its price."
                .formatted(plan.name(), plan.allowance().downloads(), price(plan, billed)))
        .orElse("No plan has that many downloads: answer this letter, and we find one for you.");
  }

  private String price(Plan plan, Billed billed) {
    var bought = billed.standing().bought();
    var interval = bought.map(Subscription::interval).orElse(Interval.MONTH);
    var currency = bought.map(Subscription::currency).orElseGet(this::firstCurrency);
    return plan.price(interval, currency)
        .map(Money::toString)
        .map(it -> " for " + it + " " + interval.words())
        .orElse("");
  }

  private Currency firstCurrency() {
    return plans.currencies().iterator().next();
  }
}
