package fm.podwright.core.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.podwright.core.account.Presence;
import fm.podwright.domain.billing.Standing.Active;
import fm.podwright.domain.billing.Standing.Cancelled;
import fm.podwright.domain.tenancy.AccountId;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/// Somebody deletes a customer at Stripe by hand.
class DeletedCustomerTest {
  @AutoClose private final Paying paying = Paying.begin();
  private final Shopper shopper = new Shopper(paying.stripe().url());
  private final Presence owner = paying.owner("Example");
  private final AccountId account = owner.member().account();
  private final Buying buying = paying.get(Buying.class);

  @Test
  void it_buys_as_a_new_customer_and_keeps_its_history() {
    paying.buy(owner, "starter");
    var before = paying.customer(account);
    paying.deleteCustomer(account);

    paying.buy(owner, "pro");

    assertThat(paying.customer(account)).startsWith("cus_").isNotEqualTo(before);
    assertThat(paying.standing(account))
        .isInstanceOfSatisfying(
            Active.class, it -> assertThat(it.subscription().plan()).isEqualTo("pro"));
    assertThat(paying.history(account))
        .containsExactlyInAnyOrder(
            "A plan was bought: Pro, paid monthly",
            "Stripe no longer had the account as a customer",
            "The subscription ended",
            "A plan was bought: Starter, paid monthly");
  }

  @Test
  void a_purchase_that_was_under_way_is_begun_anew() {
    var first = paying.choose(owner, "pro");
    paying.deleteCustomer(account);

    var second = paying.choose(owner, "pro");

    assertThat(shopper.pay(first, Shopper.GOOD)).isFalse();
    assertThat(shopper.pay(second, Shopper.GOOD)).isTrue();
  }

  @Test
  void there_is_nothing_to_manage_and_no_invoices_until_it_buys_again() {
    paying.buy(owner, "pro");
    paying.deleteCustomer(account);

    assertThat(buying.portal(owner)).isEmpty();

    assertThat(paying.standing(account)).isInstanceOf(Cancelled.class);
    assertThat(paying.get(Invoices.class).past(account)).isEmpty();
    assertThat(paying.get(Invoices.class).next(account)).isEmpty();
    paying.buy(owner, "pro");
    assertThat(buying.portal(owner)).isPresent();
  }

  @Test
  void a_comparison_mends_it_once_and_is_quiet_then() {
    paying.buy(owner, "pro");
    paying.deleteCustomer(account);

    assertThat(reconcile())
        .containsExactly(
            new Finding(Finding.Kind.MENDED, account.toString(), "is now canceled with pro"));
    assertThat(reconcile()).isEmpty();
    assertThat(buying.portal(owner)).isEmpty();
    paying.choose(owner, "pro");
    assertThat(reconcile()).isEmpty();
  }

  @Test
  void a_customer_that_stripe_never_had_is_left_behind_while_nothing_is_paid() {
    paying.choose(owner, "pro");
    rename("cus_of_the_test_mode");

    assertThat(shopper.pay(paying.choose(owner, "pro"), Shopper.GOOD)).isTrue();
  }

  @Test
  void a_customer_that_stripe_never_had_and_who_has_a_plan_here_is_no_ones_to_sell_to() {
    paying.buy(owner, "pro");
    rename("cus_of_another_key");

    assertThatThrownBy(() -> paying.choose(owner, "pro")).isInstanceOf(StripeRefused.class);
    assertThatThrownBy(() -> buying.portal(owner)).isInstanceOf(StripeRefused.class);

    assertThat(reconcile())
        .singleElement()
        .satisfies(it -> {
          assertThat(it.kind()).isEqualTo(Finding.Kind.FAILED);
          assertThat(it.words()).contains("No such customer: 'cus_of_another_key'");
        });
    assertThat(paying.standing(account)).isInstanceOf(Active.class);
  }

  @Test
  void where_even_the_past_is_not_listed_what_was_bought_has_ended() {
    paying.buy(owner, "pro");
    paying.deleteCustomer(account);
    var silent =
        new StripeOf(paying) {
          @Override
          List<Booked> subscriptions(String customer) {
            return super.subscriptions("cus_none");
          }
        };

    assertThat(paying.syncing(silent).sync(account)).isTrue();

    assertThat(paying.standing(account)).isInstanceOf(Cancelled.class);
    assertThat(paying.syncing(silent).sync(account)).isFalse();
  }

  private void rename(String customer) {
    paying.execute(
        "UPDATE billing SET customer = '%s' WHERE account_id = '%s'".formatted(customer, account));
  }

  /// What is found that is not another account's: after a rename the customer at Stripe is.
  private List<Finding> reconcile() {
    var reconciling = paying.get(Reconciling.class);
    var comparison = reconciling.begin();
    comparison.compare(account);
    paying.clock().advance(java.time.Duration.ofSeconds(1));
    return reconciling.finish(comparison).findings().stream()
        .filter(it -> it.kind() != Finding.Kind.UNKNOWN_CUSTOMER)
        .toList();
  }
}
