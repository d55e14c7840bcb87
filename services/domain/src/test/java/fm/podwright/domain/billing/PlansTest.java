package fm.podwright.domain.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlansTest {
  private final Plan large = plan("large", 100_000, "EUR", "JPY");
  private final Plan small = plan("small", 20_000, "EUR", "JPY");
  private final Plans plans = new Plans(List.of(large, small));

  @Test
  void plans_are_found_by_what_stripe_calls_their_prices() {
    var chosen = plans.byLookupKey("podwright_large_yearly").orElseThrow();

    assertThat(chosen.plan()).isEqualTo(large);
    assertThat(chosen.interval()).isEqualTo(Interval.YEAR);
    assertThat(plans.byLookupKey("podwright_large_weekly")).isEmpty();
  }

  @Test
  void the_smallest_plan_that_fits_is_offered() {
    assertThat(plans.fitting(20_000)).contains(small);
    assertThat(plans.fitting(20_001)).contains(large);
    assertThat(plans.fitting(100_001)).isEmpty();
  }

  @Test
  void all_plans_are_sold_in_the_same_currencies() {
    var odd = plan("odd", 30_000, "USD");

    assertThat(plans.currencies()).extracting(Currency::getCurrencyCode).contains("EUR", "JPY");
    assertThatThrownBy(() -> new Plans(List.of(small, odd))).hasMessageContaining("odd");
  }

  @Test
  void a_plan_without_a_yearly_price_is_refused() {
    var prices = Map.of(Interval.MONTH, List.of(Money.of(100, "eur")));
    var allowance = small.allowance();

    assertThatThrownBy(() -> new Plan("x", "X", allowance, prices))
        .hasMessageContaining("a price a year");
  }

  @Test
  void money_is_said_exactly() {
    assertThat(Money.of(1900, "usd")).hasToString("$19.00");
    assertThat(Money.of(1900, "jpy")).hasToString("¥1,900");
    assertThat(Money.of(-5, "EUR")).hasToString("-€0.05");
  }

  private static Plan plan(String code, long downloads, String... currencies) {
    var amounts = List.of(currencies).stream().map(it -> Money.of(100, it)).toList();
    return new Plan(
        code,
        code,
        new Allowance(downloads, 10, 1, 1, 1),
        Map.of(Interval.MONTH, amounts, Interval.YEAR, amounts));
  }
}
