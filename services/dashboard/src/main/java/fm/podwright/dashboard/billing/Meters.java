package fm.podwright.dashboard.billing;

import fm.podwright.domain.billing.Entitlement.Billed;
import fm.podwright.domain.billing.Overage;
import fm.podwright.domain.billing.Plan;
import fm.podwright.domain.billing.Plans;
import fm.podwright.domain.billing.Standing.Trial;
import fm.podwright.templates.Times;
import fm.podwright.templates.dashboard.billing.Meter;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What is used of a plan, as bars.
record Meters(Plans plans) {
  private static final double GIGABYTE = 1e9;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  List<Meter> of(Billed billed) {
    return List.of(downloads(billed), hours(billed), storage(billed));
  }

  /// Where uploads are paused anyway, nothing more is said of downloads.
  private Meter downloads(Billed billed) {
    var overage = billed.overage();
    var standing = billed.standing();
    var isPaid = standing instanceof Trial || standing.isSubscribed();
    return new Meter(
        "Downloads this month",
        "%,d of %,d".formatted(overage.downloads(), overage.allowed()),
        (double) overage.downloads() / overage.allowed(),
        1.25,
        isPaid ? note(billed, overage) : "");
  }

  private String note(Billed billed, Overage overage) {
    return switch (overage.level()) {
      case UNDER ->
          billed.isGrantedMore()
              ? "Until the month ends, what the larger plan had counts; from then on %,d a month."
                  .formatted(billed.allowance().downloads())
              : "";
      case NEAR ->
          "Most of the month's downloads are used. Nothing stops when all are." + larger(overage);
      case OVER ->
          "More than the plan has, and nothing stops. If a month still goes over after %s, new uploads pause in it.%s"
              .formatted(overage.graceEnds().map(Meters::day).orElse("a month"), larger(overage));
      case PAUSED ->
          "More than the plan has for longer than a month, since %s: new uploads are paused until the month ends or a larger plan is chosen. What is published stays up.%s"
              .formatted(overage.since().map(Meters::day).orElse("a while"), larger(overage));
    };
  }

  private String larger(Overage overage) {
    return plans
        .fitting(overage.downloads() + 1)
        .filter(it -> it.allowance().downloads() > overage.allowed())
        .or(() -> next(overage.allowed()))
        .map(it -> " %s has %,d a month.".formatted(it.name(), it.allowance().downloads()))
        .orElse("");
  }

  private Optional<Plan> next(long allowed) {
    return plans.all().stream().filter(it -> it.allowance().downloads() > allowed).findFirst();
  }

  private static Meter hours(Billed billed) {
    var allowed = Duration.ofHours(billed.allowance().uploadHours());
    var used = billed.usage().uploaded();
    return new Meter(
        "New audio this month",
        "%s of %,d h".formatted(used.isZero() ? "0" : Times.length(used), allowed.toHours()),
        (double) used.toMillis() / allowed.toMillis(),
        1,
        "");
  }

  private static Meter storage(Billed billed) {
    var allowed = billed.allowance().storageBytes();
    var used = billed.usage().storageBytes();
    return new Meter(
        "Storage",
        "%s of %,.0f GB"
            .formatted(used == 0 ? "0" : "%.1f".formatted(used / GIGABYTE), allowed / GIGABYTE),
        (double) used / allowed,
        1,
        "");
  }

  private static String day(LocalDate day) {
    return DAY.format(day);
  }
}
