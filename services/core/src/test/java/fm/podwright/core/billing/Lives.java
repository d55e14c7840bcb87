package fm.podwright.core.billing;

import com.stripe.model.Subscription;
import com.stripe.param.CustomerCreateParams;
import com.stripe.param.InvoiceListParams;
import com.stripe.param.PaymentMethodAttachParams;
import com.stripe.param.SubscriptionCreateParams;
import com.stripe.param.SubscriptionListParams;
import com.stripe.param.SubscriptionUpdateParams;
import fm.podwright.core.billing.StripeConnection.Question;
import fm.podwright.domain.billing.Interval;
import fm.podwright.domain.billing.Plan;
import fm.podwright.domain.billing.Plans;
import fm.podwright.domain.tenancy.AccountId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/// What happens at Stripe with the customers of accounts, by chance.
final class Lives {
  private static final String GOOD = "pm_card_visa";
  private static final String FAILS_LATER = "pm_card_chargeCustomerFail";

  private final Paying paying;
  private final Random random;
  private final StripeConnection stripe;
  private final List<String> prices;
  private final Map<AccountId, Subscription> live = new HashMap<>();
  private final Map<AccountId, String> customers = new HashMap<>();
  private final Map<String, AccountId> accounts = new HashMap<>();

  Lives(Paying paying, Random random) {
    this.paying = paying;
    this.random = random;
    this.stripe = paying.get(StripeConnection.class);
    this.prices = paying.get(Plans.class).all().stream().flatMap(this::prices).toList();
  }

  private Stream<String> prices(Plan plan) {
    return List.of(Interval.values()).stream()
        .map(it -> StripePrices.find(stripe, plan.lookupKey(it)).orElseThrow().getId());
  }

  /// The customer comes to be, with a card.
  void begin(AccountId account) {
    var card = random.nextInt(3) == 0 ? FAILS_LATER : GOOD;
    var params =
        CustomerCreateParams.builder()
            .setName("Example")
            .setEmail("example@example.com")
            .setPaymentMethod(card)
            .build();
    var customer = ask(it -> it.customers().create(params)).getId();
    customers.put(account, customer);
    accounts.put(customer, account);
    paying.execute(
        "INSERT INTO billing (account_id, customer) VALUES ('%s', '%s')"
            .formatted(account, customer));
  }

  String customer(AccountId account) {
    return customers.getOrDefault(account, "");
  }

  AccountId account(String customer) {
    var account = accounts.get(customer);
    if (account == null) throw new IllegalStateException("nobody's");
    return account;
  }

  /// Something happens that can.
  void goOn(AccountId account) {
    var known = live.get(account);
    if (known == null) {
      buy(account);
      return;
    }
    try {
      change(account, known);
    } catch (StripeRefused _) {
      live.remove(account); // it has ended
    }
  }

  /// What goes on ends, so that it needs no time any more.
  void end(AccountId account) {
    var params = SubscriptionListParams.builder().setCustomer(customer(account)).build();
    ask(it -> it.subscriptions().list(params))
        .getData()
        .forEach(it -> ask(stripe -> stripe.subscriptions().cancel(it.getId())));
  }

  private void buy(AccountId account) {
    var params =
        SubscriptionCreateParams.builder()
            .setCustomer(customer(account))
            .addItem(SubscriptionCreateParams.Item.builder().setPrice(price()).build())
            .setCurrency(random.nextBoolean() ? "eur" : "usd");
    if (random.nextInt(3) == 0) params.setTrialPeriodDays(1L + random.nextInt(20));
    live.put(account, ask(it -> it.subscriptions().create(params.build())));
  }

  private void change(AccountId account, Subscription live) {
    switch (random.nextInt(6)) {
      case 0 -> {
        var item = live.getItems().getData().getFirst().getId();
        update(
            live,
            SubscriptionUpdateParams.builder()
                .addItem(
                    SubscriptionUpdateParams.Item.builder().setId(item).setPrice(price()).build()));
      }
      case 1 -> update(live, SubscriptionUpdateParams.builder().setCancelAtPeriodEnd(true));
      case 2 -> update(live, SubscriptionUpdateParams.builder().setCancelAtPeriodEnd(false));
      case 3 -> {
        ask(it -> it.subscriptions().cancel(live.getId()));
        this.live.remove(account);
      }
      case 4 -> card(live);
      default -> pay(live);
    }
  }

  private void update(Subscription live, SubscriptionUpdateParams.Builder params) {
    ask(it -> it.subscriptions().update(live.getId(), params.build()));
  }

  private void card(Subscription live) {
    var params = PaymentMethodAttachParams.builder().setCustomer(live.getCustomer()).build();
    var card =
        ask(it -> it.paymentMethods().attach(random.nextBoolean() ? GOOD : FAILS_LATER, params));
    update(live, SubscriptionUpdateParams.builder().setDefaultPaymentMethod(card.getId()));
  }

  private void pay(Subscription live) {
    var open =
        InvoiceListParams.builder()
            .setSubscription(live.getId())
            .setStatus(InvoiceListParams.Status.OPEN)
            .build();
    for (var invoice : ask(it -> it.invoices().list(open)).getData()) {
      try {
        ask(it -> it.invoices().pay(invoice.getId()));
      } catch (StripeRefused _) {
        return; // the card did not take it
      }
    }
  }

  private String price() {
    return prices.get(random.nextInt(prices.size()));
  }

  private <T> T ask(Question<T> question) {
    return stripe.ask(question);
  }
}
