package fm.podwright.standin.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.stripe.StripeClient;
import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.ApiException;
import com.stripe.exception.IdempotencyException;
import com.stripe.exception.RateLimitException;
import com.stripe.exception.StripeException;
import com.stripe.model.Customer;
import com.stripe.param.CustomerCreateParams;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdempotencyTest {
  private static final CustomerCreateParams ADA =
      CustomerCreateParams.builder().setEmail("ada@example.com").build();

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

  private Customer create(String key) throws StripeException {
    return shop.stripe.v1().customers().create(ADA, Shop.key(key));
  }

  @Test
  void the_same_key_has_one_effect_and_one_answer() throws Exception {
    var first = create("buy-1");
    var again = create("buy-1");

    assertThat(again.getId()).isEqualTo(first.getId());
    assertThat(again.getLastResponse().headers().firstValue("Idempotent-Replayed"))
        .contains("true");
    assertThat(shop.standIn.customers()).hasSize(1);
  }

  @Test
  void the_same_key_with_other_parameters_is_refused() throws Exception {
    create("buy-1");

    var refused =
        catchThrowableOfType(
            IdempotencyException.class,
            () ->
                shop.stripe
                    .v1()
                    .customers()
                    .create(
                        CustomerCreateParams.builder().setEmail("eve@example.com").build(),
                        Shop.key("buy-1")));

    assertThat(refused.getStatusCode()).isEqualTo(400);
  }

  @Test
  void the_same_key_at_the_same_time_has_one_effect() throws Exception {
    Callable<String> attempt =
        () -> {
          try {
            return create("buy-1").getId();
          } catch (StripeException e) {
            return String.valueOf(e.getStatusCode());
          }
        };
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers = new HashSet<String>();
      for (var answer : threads.invokeAll(java.util.Collections.nCopies(32, attempt)))
        answers.add(answer.get());
      answers.remove("409");
      assertThat(answers).hasSize(1);
    }
    assertThat(shop.standIn.customers()).hasSize(1);
  }

  @Test
  void a_cut_connection_and_the_same_key_make_one_customer() throws Exception {
    shop.standIn.faults().next(1, "POST /v1/customers", Fault.CUT_AFTER);
    assertThat(catchThrowableOfType(ApiConnectionException.class, () -> create("buy-1")))
        .isNotNull();
    assertThat(shop.standIn.customers()).hasSize(1);

    assertThat(create("buy-1").getLastResponse().headers().firstValue("Idempotent-Replayed"))
        .contains("true");
    assertThat(shop.standIn.customers()).hasSize(1);
  }

  @Test
  void faults_come_as_often_as_asked_and_have_no_effect() throws Exception {
    shop.standIn
        .faults()
        .next(1, "POST /v1/customers", Fault.CUT)
        .next(1, "POST /v1/customers", Fault.TOO_MANY_REQUESTS)
        .next(1, ".*", Fault.SERVER_ERROR);

    assertThat(catchThrowableOfType(ApiConnectionException.class, () -> create("buy-1")))
        .isNotNull();
    assertThat(
            catchThrowableOfType(RateLimitException.class, () -> create("buy-1")).getStatusCode())
        .isEqualTo(429);
    assertThat(catchThrowableOfType(ApiException.class, () -> create("buy-1")).getStatusCode())
        .isEqualTo(500);
    assertThat(shop.standIn.customers()).isEmpty();
    assertThat(create("buy-1").getEmail()).isEqualTo("ada@example.com");
  }

  @Test
  void silence_is_a_time_out() throws Exception {
    shop.standIn.faults().next(1, ".*", Fault.TIME_OUT_AFTER);
    var hurried =
        StripeClient.builder()
            .setApiKey(shop.standIn.secretKey())
            .setApiBase(shop.standIn.url())
            .setReadTimeout(1500)
            .setMaxNetworkRetries(0)
            .build();

    assertThat(
            catchThrowableOfType(
                ApiConnectionException.class,
                () -> hurried.v1().customers().create(ADA, Shop.key("buy-1"))))
        .isNotNull();

    // The first may still be under way, which is a 409 that stripe-java waits out.
    var patient =
        StripeClient.builder()
            .setApiKey(shop.standIn.secretKey())
            .setApiBase(shop.standIn.url())
            .setMaxNetworkRetries(10)
            .build();
    patient.v1().customers().create(ADA, Shop.key("buy-1"));
    assertThat(shop.standIn.customers()).hasSize(1);
  }
}
