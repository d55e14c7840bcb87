package fm.podwright.core.billing;

import fm.podwright.domain.billing.Allowance;
import fm.podwright.domain.billing.Interval;
import fm.podwright.domain.billing.Money;
import fm.podwright.domain.billing.Plan;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;

/// A plan as the file of plans has it; amounts in the smallest unit of their currency.
@Serdeable
record PlanRow(
    String code,
    String name,
    long downloads,
    int uploadHours,
    long storageGigabytes,
    int privateListeners,
    int apiRequests,
    Map<String, Long> monthly,
    Map<String, Long> yearly) {
  private static final long GIGABYTE = 1_000_000_000;

  Plan plan() {
    return new Plan(
        code,
        name,
        new Allowance(
            downloads, uploadHours, storageGigabytes * GIGABYTE, privateListeners, apiRequests),
        Map.of(Interval.MONTH, amounts(monthly), Interval.YEAR, amounts(yearly)));
  }

  private static List<Money> amounts(Map<String, Long> amounts) {
    return amounts.entrySet().stream().map(it -> Money.of(it.getValue(), it.getKey())).toList();
  }
}
