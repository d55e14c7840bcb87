import com.stripe.StripeClient;
import com.stripe.param.CustomerCreateParams;
import com.stripe.param.PriceListParams;
import com.stripe.param.SubscriptionCreateParams;
import com.stripe.param.SubscriptionUpdateParams;
import fm.podwright.core.account.Presence;
import fm.podwright.domain.account.Account;
import fm.podwright.domain.account.EmailAddress;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.account.Role;
import fm.podwright.domain.account.SessionId;
import fm.podwright.domain.account.User;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.domain.tenancy.UserId;
import fm.podwright.standin.stripe.StripeStandIn;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/// Accounts here, and their customers and subscriptions at Stripe, made past the product.
final class Customers {
  private final StripeClient client;

  Customers(StripeStandIn stripe) {
    this.client =
        StripeClient.builder().setApiKey(stripe.secretKey()).setApiBase(stripe.url()).build();
  }

  /// A customer with a good card.
  String add() throws Exception {
    var params = CustomerCreateParams.builder().setPaymentMethod("pm_card_visa").build();
    return client.v1().customers().create(params).getId();
  }

  /// The id of what is sold under a key.
  String price(String key) throws Exception {
    var params = PriceListParams.builder().addLookupKey(key).build();
    return client.v1().prices().list(params).getData().getFirst().getId();
  }

  String subscribe(String customer, String price) throws Exception {
    var params =
        SubscriptionCreateParams.builder()
            .setCustomer(customer)
            .addItem(SubscriptionCreateParams.Item.builder().setPrice(price).build())
            .build();
    return client.v1().subscriptions().create(params).getId();
  }

  void cancelAtPeriodEnd(String subscription) throws Exception {
    var params = SubscriptionUpdateParams.builder().setCancelAtPeriodEnd(true).build();
    client.v1().subscriptions().update(subscription, params);
  }

  static AccountId account(String name) throws SQLException {
    var account = new AccountId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    Superuser.execute(
        "INSERT INTO account (account_id, name, created_at) VALUES ('%s', '%s', now())"
            .formatted(account, name));
    return account;
  }

  static Presence presence(AccountId account) {
    var user = new UserId(account.value());
    return new Presence(
        new Member(account, user, Role.OWNER),
        new User(user, "Example", new EmailAddress("example@example.com"), true),
        new Account(account, "Example"),
        new SessionId(account.value()),
        0,
        false,
        Optional.empty());
  }
}
