package fm.podwright.standin.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.stripe.StripeClient;
import com.stripe.exception.AuthenticationException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.model.Customer;
import com.stripe.net.ApiResource.RequestMethod;
import com.stripe.param.CustomerCreateParams;
import com.stripe.param.CustomerListParams;
import com.stripe.param.SubscriptionListParams;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiTest {
  private @TempDir Path folder;
  private Shop shop;

  @BeforeEach
  void open() throws Exception {
    shop = Shop.open(folder);
  }

  @AfterEach
  void close() throws Exception {
    shop.close();
  }

  @Test
  void without_its_key_nothing_is_answered() {
    var other =
        StripeClient.builder().setApiKey("sk_test_other").setApiBase(shop.standIn.url()).build();

    assertThat(
            catchThrowableOfType(AuthenticationException.class, () -> other.v1().customers().list())
                .getStatusCode())
        .isEqualTo(401);
  }

  @Test
  void a_route_that_is_not_there_is_named() {
    var refused =
        catchThrowableOfType(
            InvalidRequestException.class,
            () -> shop.stripe.rawRequest(RequestMethod.GET, "/v1/payouts", null));

    assertThat(refused.getStatusCode()).isEqualTo(404);
    assertThat(refused.getMessage()).contains("Unrecognized request URL (GET: /v1/payouts).");
    assertThat(refused.getRequestId()).startsWith("req_");
  }

  @Test
  void a_parameter_that_is_not_known_is_refused_by_its_name() {
    var refused =
        catchThrowableOfType(
            InvalidRequestException.class,
            () ->
                shop.stripe
                    .v1()
                    .customers()
                    .create(CustomerCreateParams.builder().putExtraParam("colour", "red").build()));

    assertThat(refused.getCode()).isEqualTo("parameter_unknown");
    assertThat(refused.getParam()).isEqualTo("colour");
  }

  @Test
  void what_is_not_there_is_404_in_the_path_and_400_in_a_parameter() {
    assertThat(
            catchThrowableOfType(
                    InvalidRequestException.class,
                    () -> shop.stripe.v1().customers().retrieve("cus_none"))
                .getStatusCode())
        .isEqualTo(404);
    var customer = new Customer();
    customer.setId("cus_none");
    var refused =
        catchThrowableOfType(
            InvalidRequestException.class, () -> shop.session(customer, shop.starter()));
    assertThat(refused.getStatusCode()).isEqualTo(400);
    assertThat(refused.getCode()).isEqualTo("resource_missing");
    assertThat(refused.getParam()).isEqualTo("customer");
  }

  @Test
  void a_page_leads_nowhere_but_to_http() {
    var refused =
        catchThrowableOfType(
            InvalidRequestException.class,
            () ->
                shop.session(
                    shop.customer("ada@example.com"),
                    shop.starter(),
                    params -> params.setCancelUrl("javascript:alert(1)")));

    assertThat(refused.getCode()).isEqualTo("url_invalid");
    assertThat(refused.getParam()).isEqualTo("cancel_url");
  }

  @Test
  void lists_are_paged_to_their_end_and_back() throws Exception {
    for (var i = 0; i < 25; i++) shop.customer("listener" + i + "@example.com");

    var all = new java.util.ArrayList<String>();
    for (var customer :
        shop.stripe
            .v1()
            .customers()
            .list(CustomerListParams.builder().setLimit(10L).build())
            .autoPagingIterable()) all.add(customer.getEmail());
    assertThat(all).hasSize(25).doesNotHaveDuplicates().startsWith("listener24@example.com");
    var last =
        shop.stripe
            .v1()
            .customers()
            .list(
                CustomerListParams.builder()
                    .setLimit(10L)
                    .setEmail("listener3@example.com")
                    .build());
    assertThat(last.getData()).hasSize(1);
    assertThat(last.getHasMore()).isFalse();
    var before =
        shop.stripe
            .v1()
            .customers()
            .list(
                CustomerListParams.builder()
                    .setLimit(2L)
                    .setEndingBefore(last.getData().getFirst().getId())
                    .build());
    assertThat(before.getData())
        .extracting(Customer::getEmail)
        .isEqualTo(List.of("listener5@example.com", "listener4@example.com"));
    assertThat(before.getHasMore()).isTrue();
  }

  @Test
  void a_deleted_customer_says_so() throws Exception {
    var customer = shop.customer("ada@example.com");

    shop.stripe.v1().customers().delete(customer.getId());

    assertThat(shop.stripe.v1().customers().retrieve(customer.getId()).getDeleted()).isTrue();
    assertThat(shop.stripe.v1().customers().list().getData()).isEmpty();
  }

  @Test
  void nothing_more_is_sold_to_a_deleted_customer_and_its_past_is_still_listed() throws Exception {
    var customer = shop.customer("ada@example.com");
    var price = shop.starter();
    var bought = shop.bought(customer, price, "4242 4242 4242 4242");
    var open = shop.session(customer, price);

    shop.stripe.v1().customers().delete(customer.getId());

    var refused =
        catchThrowableOfType(InvalidRequestException.class, () -> shop.session(customer, price));
    assertThat(refused.getStatusCode()).isEqualTo(400);
    assertThat(refused.getCode()).isEqualTo("resource_missing");
    assertThat(refused.getParam()).isEqualTo("customer");
    assertThat(shop.subscription(bought.getId()).getStatus()).isEqualTo("canceled");
    assertThat(Form.get(open.getUrl()).body()).contains("This page has expired");
    var past =
        SubscriptionListParams.builder()
            .setCustomer(customer.getId())
            .setStatus(SubscriptionListParams.Status.ALL)
            .build();
    assertThat(shop.stripe.v1().subscriptions().list(past).getData()).hasSize(1);
  }

  @Test
  void of_a_customer_that_never_was_nothing_is_listed() {
    var params = SubscriptionListParams.builder().setCustomer("cus_none").build();

    var refused =
        catchThrowableOfType(
            InvalidRequestException.class, () -> shop.stripe.v1().subscriptions().list(params));

    assertThat(refused.getCode()).isEqualTo("resource_missing");
  }
}
