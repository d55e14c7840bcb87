package fm.podwright.core.billing;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.param.CustomerCreateParams;
import fm.podwright.core.account.Presence;
import fm.podwright.core.billing.Finding.Kind;
import fm.podwright.domain.billing.Standing.Active;
import fm.podwright.domain.billing.Standing.Cancelled;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.standin.stripe.Fault;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ReconcilingTest {
  @AutoClose private final Paying paying = Paying.begin();
  private final Presence owner = paying.owner("Example");
  private final AccountId account = owner.member().account();

  @Test
  void where_nothing_was_lost_nothing_is_found() {
    paying.buy(owner, "pro");

    var done = reconcile();

    assertThat(done.findings()).isEmpty();
    assertThat(done.subscriptions()).isEqualTo(1);
    assertThat(paying.get(Reconciling.class).latest()).contains(done);
  }

  @Test
  void what_no_event_told_is_mended_and_said() {
    paying.buy(owner, "pro");
    paying.get(StripeBooks.class).cancel(paying.subscriptions(account).getFirst().id());

    var done = reconcile();

    assertThat(done.findings())
        .containsExactly(new Finding(Kind.MENDED, account.toString(), "is now canceled with pro"));
    assertThat(done.mended()).isEqualTo(1);
    assertThat(paying.standing(account)).isInstanceOf(Cancelled.class);
    assertThat(reconcile().findings()).isEmpty();
  }

  @Test
  void an_unpaid_invoice_is_no_difference_once_it_is_known() {
    paying.pass(Duration.ofDays(15));
    assertThat(
            new Shopper(paying.stripe().url())
                .pay(paying.choose(owner, "pro"), Shopper.FAILS_LATER))
        .isTrue();
    paying.pass(Duration.ofDays(32));

    assertThat(reconcile().findings()).extracting(Finding::kind).containsExactly(Kind.MENDED);
    assertThat(reconcile().findings()).isEmpty();
  }

  @Test
  void of_two_subscriptions_the_later_ends_and_the_history_says_so() {
    paying.buy(owner, "pro");
    paying.pass(Duration.ofHours(1));
    new Subscriptions(paying).add(paying.customer(account), "starter");

    var done = reconcile();

    assertThat(done.findings()).extracting(Finding::kind).containsExactly(Kind.DOUBLE);
    assertThat(paying.subscriptions(account))
        .extracting(it -> it.text("status"))
        .containsExactly("trialing", "canceled");
    assertThat(paying.history(account).getFirst()).startsWith("A second subscription was found");
    assertThat(paying.standing(account))
        .isInstanceOfSatisfying(
            Active.class, it -> assertThat(it.subscription().plan()).isEqualTo("pro"));
  }

  @Test
  void a_subscription_of_a_customer_that_is_nobodys_is_reported() {
    var params = CustomerCreateParams.builder().setPaymentMethod("pm_card_visa").build();
    var stranger =
        paying.get(StripeConnection.class).ask(it -> it.customers().create(params)).getId();
    new Subscriptions(paying).add(stranger, "starter");

    assertThat(reconcile().findings())
        .singleElement()
        .satisfies(it -> {
          assertThat(it.kind()).isEqualTo(Kind.UNKNOWN_CUSTOMER);
          assertThat(it.about()).isEqualTo(stranger);
          assertThat(it.isMended()).isFalse();
        });
  }

  @Test
  void a_price_that_is_not_the_plans_is_reported() {
    Repricing.of(paying.get(StripeConnection.class), "podwright_pro_yearly");

    assertThat(reconcile().findings())
        .containsExactly(
            new Finding(
                Kind.PRICE, "podwright_pro_yearly", "Stripe's price is not what the plan says"));
  }

  @Test
  void an_account_that_could_not_be_compared_is_said() {
    paying.buy(owner, "pro");
    paying.get(StripeBooks.class).cancel(paying.subscriptions(account).getFirst().id());
    var comparison = paying.get(Reconciling.class).begin();
    paying.stripe().faults().next(1, "GET /v1/subscriptions.*", Fault.SERVER_ERROR);

    comparison.compare(account);

    assertThat(paying.get(Reconciling.class).finish(comparison).findings())
        .extracting(Finding::kind)
        .containsExactly(Kind.FAILED);
  }

  @Test
  void once_stripe_has_stopped_answering_it_is_asked_no_more_and_the_rest_is_said() {
    var accounts = paying.accounts("left", 8);
    for (var left : accounts) {
      paying.execute(
          """
          INSERT INTO billing (account_id, customer, subscription, status, plan, period, currency, period_end)
          VALUES ('%s', 'cus_%s', 'sub_gone', 'active', 'pro', 'month', 'EUR', now())
          """
              .formatted(left, left));
    }
    var comparison = paying.get(Reconciling.class).begin();
    paying.stripe().faults().next(8, "GET /v1/subscriptions.*", Fault.SERVER_ERROR);

    accounts.forEach(comparison::compare);

    assertThat(paying.stripe().faults().taken()).isEqualTo(5);
    assertThat(paying.get(Reconciling.class).finish(comparison).findings())
        .hasSize(6)
        .last()
        .isEqualTo(
            new Finding(
                Kind.FAILED, "3 accounts", "Stripe stopped answering, so they were not compared"));
  }

  @Test
  void more_subscriptions_than_one_page_holds_are_all_read() {
    var params = CustomerCreateParams.builder().setPaymentMethod("pm_card_visa").build();
    var subscriptions = new Subscriptions(paying);
    for (var i = 0; i < 205; i++) {
      subscriptions.add(
          paying.get(StripeConnection.class).ask(it -> it.customers().create(params)).getId(),
          "starter");
    }

    assertThat(reconcile().subscriptions()).isEqualTo(205);
  }

  private Reconciliation reconcile() {
    var reconciling = paying.get(Reconciling.class);
    var comparison = reconciling.begin();
    comparison.compare(account);
    var done = reconciling.finish(comparison);
    paying.clock().advance(Duration.ofSeconds(1));
    return done;
  }
}
