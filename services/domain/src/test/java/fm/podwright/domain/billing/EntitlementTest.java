package fm.podwright.domain.billing;

import static fm.podwright.domain.billing.Subscribed.RENEWS;
import static fm.podwright.domain.billing.Subscribed.START;
import static fm.podwright.domain.billing.Subscribed.TRIAL_ENDS;
import static fm.podwright.domain.billing.Subscribed.facts;
import static fm.podwright.domain.billing.Subscribed.trial;
import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.domain.billing.Entitlement.Billed;
import fm.podwright.domain.billing.Entitlement.Unbilled;
import fm.podwright.domain.billing.Pause.Reason;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EntitlementTest {
  private static final Allowance ALLOWANCE = new Allowance(1000, 10, 1_000_000, 2, 60);
  private static final LocalDate TODAY = LocalDate.parse("2026-03-25");
  private static final Usage NOTHING = new Usage(TODAY, List.of(), Map.of(), Duration.ZERO, 0);

  @Test
  void where_nobody_pays_everything_is_allowed() {
    var unbilled = new Unbilled();

    assertThat(unbilled.upload(Long.MAX_VALUE)).isEmpty();
    assertThat(unbilled.publish()).isEmpty();
    assertThat(unbilled.privateListener(1_000_000)).isEmpty();
    assertThat(unbilled.apiRequests()).isEqualTo(Integer.MAX_VALUE);
  }

  @Test
  void a_trial_may_do_what_its_plan_allows() {
    var trial = at(trial(), START);

    assertThat(trial.upload(1_000_000)).isEmpty();
    assertThat(trial.publish()).isEmpty();
    assertThat(trial.apiRequests()).isEqualTo(60);
  }

  @Test
  void after_the_trial_neither_uploads_nor_publishing_go_on() {
    var over = at(trial(), TRIAL_ENDS);

    assertThat(reason(over.upload(1))).isEqualTo(Reason.TRIAL_OVER);
    assertThat(reason(over.publish())).isEqualTo(Reason.TRIAL_OVER);
  }

  @Test
  void an_overdue_payment_pauses_uploads_after_two_weeks_and_never_publishing() {
    var facts = facts(Subscribed.unpaidSince(RENEWS));
    var pastDue = at(facts, RENEWS);
    var suspended = at(facts, RENEWS.plus(Duration.ofDays(14)));

    assertThat(pastDue.upload(1)).isEmpty();
    assertThat(reason(suspended.upload(1))).isEqualTo(Reason.OVERDUE);
    assertThat(suspended.publish()).isEmpty();
  }

  @Test
  void a_plan_bounds_storage_hours_and_private_listeners() {
    var used = new Usage(TODAY, List.of(), Map.of(), Duration.ofHours(9), 400_000);
    var active = at(facts(Subscribed.with(Status.ACTIVE)), START, used);
    var full = new Usage(TODAY, List.of(), Map.of(), Duration.ofHours(10), 0);

    assertThat(active.upload(600_000)).isEmpty();
    assertThat(reason(active.upload(600_001))).isEqualTo(Reason.STORAGE);
    assertThat(reason(at(facts(Subscribed.with(Status.ACTIVE)), START, full).upload(1)))
        .isEqualTo(Reason.UPLOAD_HOURS);
    assertThat(active.privateListener(1)).isEmpty();
    assertThat(reason(active.privateListener(2))).isEqualTo(Reason.PRIVATE_LISTENERS);
  }

  @Test
  void downloads_over_the_plan_pause_uploads_late_and_publishing_never() {
    var twice =
        List.of(
            new DayCount(LocalDate.parse("2026-02-01"), 1001),
            new DayCount(LocalDate.parse("2026-03-20"), 1001));
    var over = new Usage(TODAY, twice, Map.of(), Duration.ZERO, 0);
    var active = at(facts(Subscribed.with(Status.ACTIVE)), START, over);

    assertThat(reason(active.upload(1))).isEqualTo(Reason.DOWNLOADS);
    assertThat(active.publish()).isEmpty();
  }

  private static Billed at(Facts facts, Instant now) {
    return at(facts, now, NOTHING);
  }

  private static Billed at(Facts facts, Instant now, Usage usage) {
    return new Billed(Standing.of(facts, now), ALLOWANCE, usage);
  }

  private static Reason reason(Optional<Pause> pause) {
    return pause.orElseThrow().reason();
  }
}
