package fm.podwright.domain.billing;

import static fm.podwright.domain.billing.Subscribed.RENEWS;
import static fm.podwright.domain.billing.Subscribed.START;
import static fm.podwright.domain.billing.Subscribed.TRIAL_ENDS;
import static fm.podwright.domain.billing.Subscribed.facts;
import static fm.podwright.domain.billing.Subscribed.trial;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class StandingTest {
  private static final List<Status> STATUSES = List.of(Status.values());
  private static final Duration MOMENT = Duration.ofSeconds(1);

  @Test
  void a_trial_lasts_until_its_end_and_not_a_second_longer() {
    assertThat(state(trial(), TRIAL_ENDS.minus(MOMENT))).isEqualTo(State.TRIAL);
    assertThat(state(trial(), TRIAL_ENDS)).isEqualTo(State.TRIAL_OVER);
  }

  @Test
  void what_was_published_in_a_trial_stays_up_for_90_days_after_it() {
    var closes = TRIAL_ENDS.plus(Duration.ofDays(90));

    assertThat(Standing.closes(trial())).contains(closes);
    assertThat(state(trial(), closes.minus(MOMENT))).isEqualTo(State.TRIAL_OVER);
    assertThat(state(trial(), closes)).isEqualTo(State.CLOSED);
  }

  @ParameterizedTest
  @EnumSource(
      value = Status.class,
      names = {"INCOMPLETE", "INCOMPLETE_EXPIRED"})
  void a_subscription_whose_first_payment_never_came_about_is_none(Status status) {
    var facts = facts(Subscribed.with(status));

    assertThat(state(facts, START)).isEqualTo(State.TRIAL);
    assertThat(state(facts, TRIAL_ENDS)).isEqualTo(State.TRIAL_OVER);
  }

  @ParameterizedTest
  @EnumSource(
      value = Status.class,
      names = {"ACTIVE", "TRIALING"})
  void a_subscription_that_is_paid_never_closes_anything(Status status) {
    var facts = facts(Subscribed.with(status));

    assertThat(state(facts, RENEWS.plus(Duration.ofDays(400)))).isEqualTo(State.ACTIVE);
    assertThat(Standing.closes(facts)).isEmpty();
  }

  @Test
  void a_failed_payment_pauses_after_14_days_and_closes_90_days_later() {
    var facts = facts(Subscribed.unpaidSince(RENEWS));
    var suspends = RENEWS.plus(Duration.ofDays(14));
    var closes = suspends.plus(Duration.ofDays(90));

    assertThat(state(facts, suspends.minus(MOMENT))).isEqualTo(State.PAST_DUE);
    assertThat(state(facts, suspends)).isEqualTo(State.SUSPENDED);
    assertThat(state(facts, closes.minus(MOMENT))).isEqualTo(State.SUSPENDED);
    assertThat(state(facts, closes)).isEqualTo(State.CLOSED);
    assertThat(Standing.closes(facts)).contains(closes);
  }

  @Test
  void a_cancelled_subscription_is_good_until_its_end() {
    var running = facts(Subscribed.cancelledAt(RENEWS));
    var over = facts(Subscribed.endedAt(RENEWS));

    assertThat(state(running, RENEWS.minus(MOMENT))).isEqualTo(State.CANCELLING);
    assertThat(state(over, RENEWS)).isEqualTo(State.CANCELLED);
    assertThat(Standing.closes(running)).isEqualTo(Standing.closes(over));
    assertThat(state(over, RENEWS.plus(Duration.ofDays(90)))).isEqualTo(State.CLOSED);
  }

  @ParameterizedTest
  @EnumSource(
      value = Status.class,
      mode = Mode.EXCLUDE,
      names = {"ACTIVE", "TRIALING"})
  void of_several_subscriptions_the_one_that_is_paid_counts(Status status) {
    var paid = Subscribed.with(Status.ACTIVE);

    assertThat(Subscription.best(List.of(Subscribed.with(status), paid))).contains(paid);
    assertThat(Subscription.best(List.of())).isEmpty();
  }

  @Test
  void whatever_follows_is_a_path_in_the_table() {
    var random = RandomGenerator.of("L64X128MixRandom");
    IntStream.range(0, 2_000)
        .forEach(_ -> {
          var before = state(randomFacts(random), later(random));
          var after = state(randomFacts(random), later(random));
          if (after == State.TRIAL) return; // A trial comes once.
          if (after == State.TRIAL_OVER && before != State.TRIAL) return;
          assertThatCode(() -> Transitions.path(before, after)).doesNotThrowAnyException();
        });
  }

  @Test
  void time_alone_takes_only_steps_of_time() {
    var allowed = List.of(Cause.TRIAL_ENDED, Cause.PATIENCE_ENDED, Cause.GRACE_ENDED, Cause.ENDED);
    for (var facts :
        List.of(
            trial(), facts(Subscribed.unpaidSince(RENEWS)), facts(Subscribed.endedAt(RENEWS)))) {
      var day = START;
      for (var next = day.plus(Duration.ofDays(1));
          next.isBefore(START.plus(Duration.ofDays(200)));
          next = next.plus(Duration.ofDays(1))) {
        assertThat(Transitions.path(state(facts, day), state(facts, next))).isSubsetOf(allowed);
        day = next;
      }
    }
  }

  private static State state(Facts facts, Instant now) {
    return Standing.of(facts, now).state();
  }

  private static Facts randomFacts(RandomGenerator random) {
    return switch (random.nextInt(5)) {
      case 0 -> trial();
      case 1 -> facts(Subscribed.unpaidSince(later(random)));
      case 2 -> facts(Subscribed.cancelledAt(later(random)));
      case 3 -> facts(Subscribed.endedAt(later(random)));
      default -> facts(Subscribed.with(STATUSES.get(random.nextInt(STATUSES.size()))));
    };
  }

  private static Instant later(RandomGenerator random) {
    return START.plus(Duration.ofHours(random.nextInt(24 * 300)));
  }
}
