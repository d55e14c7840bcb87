package fm.podwright.core.billing;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.core.account.Presence;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.billing.Standing.Active;
import fm.podwright.domain.billing.Standing.Cancelled;
import fm.podwright.domain.billing.Standing.Closed;
import fm.podwright.domain.billing.Standing.PastDue;
import fm.podwright.domain.billing.Standing.Suspended;
import fm.podwright.domain.billing.Standing.Trial;
import fm.podwright.domain.billing.Standing.TrialOver;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.standin.stripe.billing.Dunning;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class SyncingTest {
  private static final Duration DAY = Duration.ofDays(1);

  @AutoClose
  private final Paying paying =
      Paying.begin(new Dunning(List.of(Duration.ofDays(30)), Dunning.Exhausted.PAST_DUE));

  private final Presence owner = paying.owner("Example");
  private final AccountId account = owner.member().account();
  private final Syncing syncing = paying.get(Syncing.class);

  @Test
  void what_was_bought_is_kept_as_stripe_has_it() {
    paying.pass(DAY.multipliedBy(15));
    syncing.look(account);
    paying.pass(Duration.ofHours(1));

    paying.buy(owner, "pro");

    assertThat(paying.standing(account))
        .isInstanceOfSatisfying(
            Active.class, it -> assertThat(it.subscription().plan()).isEqualTo("pro"));
    assertThat(paying.history(account))
        .containsExactly("A plan was bought: Pro, paid monthly", "The free trial ended");
    assertThat(syncing.sync(account)).isFalse();
  }

  @Test
  void a_second_subscription_ends_as_soon_as_an_event_tells_of_it() {
    paying.buy(owner, "pro");
    paying.pass(Duration.ofHours(1));
    new Subscriptions(paying).add(paying.customer(account), "starter");

    syncing.sync(account);

    assertThat(paying.subscriptions(account))
        .extracting(it -> it.text("status"))
        .containsExactly("trialing", "canceled");
    assertThat(paying.history(account).getFirst()).startsWith("A second subscription was found");
    assertThat(paying.standing(account))
        .isInstanceOfSatisfying(
            Active.class, it -> assertThat(it.subscription().plan()).isEqualTo("pro"));
  }

  @Test
  void a_subscription_to_something_else_is_left_alone() {
    paying.buy(owner, "pro");
    new Subscriptions(paying).addOther(paying.customer(account));

    syncing.sync(account);

    assertThat(paying.subscriptions(account))
        .extracting(it -> it.text("status"))
        .containsExactly("trialing", "trialing");
  }

  @Test
  void what_nobody_of_the_account_did_is_nobodys() {
    paying.buy(owner, "starter");
    paying.pass(DAY.multipliedBy(5));
    new Subscriptions(paying).cancelAtPeriodEnd(paying.subscriptions(account).getFirst().id());

    syncing.sync(account);

    assertThat(
            paying.value(
                "SELECT count(changed_by) || ' of ' || count(*) FROM billing_change WHERE words ="
                    + " 'The subscription was cancelled'"))
        .isEqualTo("0 of 1");
    assertThat(paying.value("SELECT changed_by FROM billing_change WHERE words LIKE 'A plan was%'"))
        .isEqualTo(owner.member().user().toString());
  }

  @Test
  void days_of_the_trial_that_are_left_are_not_paid() {
    paying.buy(owner, "pro");

    assertThat(paying.subscriptions(account).getFirst().text("status")).isEqualTo("trialing");
    assertThat(paying.standing(account))
        .isInstanceOfSatisfying(
            Active.class,
            it ->
                assertThat(it.renews())
                    .isEqualTo(paying.clock().instant().plus(DAY.multipliedBy(14))));
  }

  @Test
  void what_was_fetched_earlier_never_overwrites_what_was_fetched_later() {
    paying.pass(DAY.multipliedBy(15));
    paying.buy(owner, "pro");
    paying.pass(DAY);
    var isFirst = new AtomicBoolean(true);
    var slow =
        paying.syncing(
            new StripeOf(paying) {
              @Override
              List<Booked> subscriptions(String customer) {
                var told = super.subscriptions(customer);
                if (isFirst.compareAndSet(true, false)) {
                  paying.get(StripeBooks.class).cancel(told.getFirst().subscription().id());
                  syncing.sync(account);
                }
                return told;
              }
            });

    slow.sync(account);

    assertThat(paying.standing(account)).isInstanceOf(Cancelled.class);
    assertThat(paying.history(account).getFirst()).isEqualTo("The subscription ended");
  }

  @Test
  void whoever_is_overtaken_again_leaves_it_to_the_one_who_fetched_later() {
    paying.pass(DAY.multipliedBy(15));
    paying.buy(owner, "pro");
    paying.pass(DAY);
    var fetched = new AtomicInteger();
    var slow =
        paying.syncing(
            new StripeOf(paying) {
              @Override
              List<Booked> subscriptions(String customer) {
                var told = super.subscriptions(customer);
                if (fetched.incrementAndGet() == 2) {
                  paying.get(StripeBooks.class).cancel(told.getFirst().subscription().id());
                }
                syncing.sync(account);
                return told;
              }
            });

    assertThat(slow.sync(account)).isTrue();

    assertThat(fetched).hasValue(2);
    assertThat(paying.standing(account)).isInstanceOf(Cancelled.class);
  }

  @Test
  void
      a_payment_that_fails_is_told_and_after_two_weeks_uploads_pause_and_after_90_days_more_it_closes() {
    paying.pass(DAY.multipliedBy(15));
    assertThat(
            new Shopper(paying.stripe().url())
                .pay(paying.choose(owner, "starter"), Shopper.FAILS_LATER))
        .isTrue();
    syncing.sync(account);
    paying.pass(DAY.multipliedBy(32));

    syncing.sync(account);

    assertThat(paying.standing(account)).isInstanceOf(PastDue.class);
    assertThat(mails()).isEqualTo("PAYMENT_FAILED TRIAL_OVER");
    paying.pass(DAY.multipliedBy(14));
    syncing.look(account);
    assertThat(paying.standing(account)).isInstanceOf(Suspended.class);
    paying.pass(DAY.multipliedBy(90));
    syncing.look(account);
    assertThat(paying.standing(account)).isInstanceOf(Closed.class);
    assertThat(mails()).isEqualTo("CLOSED PAYMENT_FAILED TRIAL_OVER UPLOADS_PAUSED");
  }

  @Test
  void time_alone_ends_a_trial_and_closes_the_account() {
    syncing.look(account);
    assertThat(paying.standing(account)).isInstanceOf(Trial.class);

    paying.pass(DAY.multipliedBy(14));
    syncing.look(account);
    syncing.look(account);

    assertThat(paying.standing(account)).isInstanceOf(TrialOver.class);
    assertThat(paying.history(account)).containsExactly("The free trial ended");
    assertThat(mails()).isEqualTo("TRIAL_OVER");
    assertThat(closes())
        .isEqualTo(Optional.of(paying.clock().instant().plus(DAY.multipliedBy(90))));
  }

  @Test
  void of_what_happened_while_nobody_looked_all_is_noted_and_the_last_is_mailed() {
    paying.pass(DAY.multipliedBy(200));

    syncing.look(account);

    assertThat(paying.history(account)).containsExactly("90 days passed", "The free trial ended");
    assertThat(mails()).isEqualTo("CLOSED");
  }

  @Test
  void who_pays_is_open_again() {
    paying.pass(DAY.multipliedBy(200));
    syncing.look(account);
    paying.pass(Duration.ofHours(1));

    paying.buy(owner, "starter");

    assertThat(closes()).isEmpty();
    assertThat(paying.standing(account)).isInstanceOf(Active.class);
    assertThat(
            paying.value(
                "SELECT count(*) FROM scheduled_tasks WHERE task_name = 'closing-changed'"))
        .isEqualTo("2");
  }

  @Test
  void a_change_in_the_portal_is_somebodys_and_names_both_plans() {
    paying.buy(owner, "starter");
    paying.pass(Duration.ofHours(1));
    var portal = paying.get(Buying.class).portal(owner).orElseThrow();
    var subscription = paying.subscriptions(account).getFirst();
    var pro =
        StripePrices.find(paying.get(StripeConnection.class), "podwright_pro_yearly").orElseThrow();
    new Shopper(paying.stripe().url())
        .post(
            URI.create(portal + "/" + subscription.id() + "/plan/" + pro.getId()),
            Map.of("at", Long.toString(paying.clock().instant().getEpochSecond())));

    syncing.sync(account);

    assertThat(paying.history(account).getFirst())
        .isEqualTo("The plan was changed from Starter, paid monthly to Pro, paid yearly");
    assertThat(
            paying.value(
                "SELECT changed_by FROM billing_change WHERE words LIKE 'The plan was changed%'"))
        .isEqualTo(owner.member().user().toString());
  }

  private Optional<Instant> closes() {
    return paying
        .get(Tenancy.class)
        .in(account, () -> Optional.ofNullable(paying.get(Billings.class).closesAt(account)));
  }

  /// What owners are written to about, in the order of the alphabet.
  private String mails() {
    return paying.value(
        "SELECT string_agg(substring(task_instance from '/([A-Z_]+)@'), ' ' ORDER BY task_instance)"
            + " FROM scheduled_tasks WHERE task_name = 'billing-mail'");
  }
}
