package fm.podwright.domain.site;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.site.DomainCheck.Verdict;
import fm.podwright.domain.site.DomainState.LetGo;
import fm.podwright.domain.site.DomainState.Reason;
import fm.podwright.domain.site.DomainState.Verified;
import fm.podwright.domain.site.DomainState.Waiting;
import fm.podwright.domain.site.DomainState.Warned;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CustomDomainTest {
  private static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");
  private static final CustomDomain CLAIMED =
      CustomDomain.claimed(
          new CustomDomainId(new UUID(0, 1)),
          new ShowId(new UUID(0, 2)),
          new DomainName("podcast.example.com"),
          "code",
          MONDAY);
  private static final CustomDomain VERIFIED = CLAIMED.after(check(Verdict.RIGHT, MONDAY));

  @Test
  void a_domain_is_verified_once_its_records_are_right() {
    assertThat(CLAIMED.state()).isEqualTo(new Waiting(MONDAY));
    assertThat(CLAIMED.after(check(Verdict.WRONG, MONDAY)).state()).isEqualTo(new Waiting(MONDAY));
    assertThat(VERIFIED.state()).isEqualTo(new Verified(MONDAY));
    assertThat(VERIFIED.after(check(Verdict.RIGHT, days(3))).state())
        .isEqualTo(new Verified(MONDAY));
  }

  @Test
  void a_lost_domain_is_warned_about_for_seven_days_and_then_let_go() {
    var warned = VERIFIED.after(check(Verdict.WRONG, days(1)));
    var sixth = warned.after(check(Verdict.WRONG, days(8).minusSeconds(1)));

    assertThat(warned.state()).isEqualTo(new Warned(days(1)));
    assertThat(((Warned) warned.state()).ends()).isEqualTo(days(8));
    assertThat(sixth.state()).isEqualTo(warned.state());
    assertThat(sixth.state().answers()).isTrue();
    assertThat(sixth.after(check(Verdict.WRONG, days(8))).state())
        .isEqualTo(new LetGo(days(8), Reason.LOST));
  }

  @Test
  void the_last_day_of_a_lost_domain_begins_once() {
    var warned = VERIFIED.after(check(Verdict.WRONG, days(1)));
    var fifth = warned.after(check(Verdict.WRONG, days(7).minusSeconds(1)));
    var last = fifth.after(check(Verdict.WRONG, days(7)));
    var later = last.after(check(Verdict.WRONG, days(7).plusSeconds(3600)));

    assertThat(warned.hasBegunItsLastDay(VERIFIED)).isFalse();
    assertThat(fifth.hasBegunItsLastDay(warned)).isFalse();
    assertThat(last.hasBegunItsLastDay(fifth)).isTrue();
    assertThat(later.hasBegunItsLastDay(last)).isFalse();
    assertThat(fifth.after(check(Verdict.RIGHT, days(7))).hasBegunItsLastDay(fifth)).isFalse();
  }

  @Test
  void a_domain_that_is_right_again_in_time_is_as_before() {
    var warned = VERIFIED.after(check(Verdict.WRONG, days(1)));

    assertThat(warned.after(check(Verdict.RIGHT, days(7))).state())
        .isEqualTo(new Verified(days(7)));
  }

  @Test
  void what_the_dns_did_not_say_counts_for_nothing() {
    var warned = VERIFIED.after(check(Verdict.WRONG, days(1)));

    assertThat(VERIFIED.after(check(Verdict.UNCLEAR, days(1))).state()).isEqualTo(VERIFIED.state());
    assertThat(warned.after(check(Verdict.UNCLEAR, days(30))).state()).isEqualTo(warned.state());
  }

  @Test
  void what_nobody_sets_up_is_given_up_after_a_month_and_never_comes_back() {
    var over = CLAIMED.after(check(Verdict.WRONG, days(30)));

    assertThat(over.state()).isEqualTo(new LetGo(days(30), Reason.NEVER_SET));
    assertThat(over.after(check(Verdict.RIGHT, days(31))).state()).isEqualTo(over.state());
    assertThat(over.removed(days(32)).state()).isEqualTo(over.state());
    assertThat(VERIFIED.removed(days(2)).state()).isEqualTo(new LetGo(days(2), Reason.REMOVED));
  }

  @Test
  void it_is_looked_at_daily_and_more_often_while_somebody_waits() {
    assertThat(VERIFIED.nextCheck(days(1))).isEqualTo(days(2));
    assertThat(CLAIMED.nextCheck(MONDAY)).isEqualTo(MONDAY.plus(Duration.ofMinutes(10)));
    assertThat(CLAIMED.nextCheck(days(3))).isEqualTo(days(3).plus(Duration.ofHours(1)));
    assertThat(VERIFIED.after(check(Verdict.UNCLEAR, days(1))).nextCheck(days(1)))
        .isEqualTo(days(1).plus(Duration.ofHours(1)));
  }

  private static DomainCheck check(Verdict verdict, Instant at) {
    return new DomainCheck(at, verdict, List.of());
  }

  private static Instant days(int days) {
    return MONDAY.plus(Duration.ofDays(days));
  }
}
