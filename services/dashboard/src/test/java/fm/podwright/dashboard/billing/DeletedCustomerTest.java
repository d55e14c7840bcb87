package fm.podwright.dashboard.billing;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.StripeClient;
import com.stripe.param.CustomerCreateParams;
import fm.podwright.dashboard.Browser;
import fm.podwright.dashboard.RunningDashboard;
import fm.podwright.dashboard.Studio;
import fm.podwright.standin.stripe.Settings;
import fm.podwright.standin.stripe.StripeStandIn;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people read after somebody deleted their customer at Stripe.
class DeletedCustomerTest {
  private @TempDir Path folder;
  private StripeStandIn stripe;
  private RunningDashboard dashboard;
  private Browser owner;

  @BeforeEach
  void start() throws Exception {
    stripe = StripeStandIn.start(folder.resolve("stripe"), "127.0.0.1", 0, Settings.DEFAULT);
    var settings = new HashMap<>(BillingTest.BILLED);
    settings.put("podwright.stripe.url", stripe.url());
    settings.put("podwright.stripe.secret-key", stripe.secretKey());
    settings.put("podwright.stripe.patience", "PT60S");
    dashboard = RunningDashboard.start(settings);
    owner = dashboard.owner(Studio.OWNER);
  }

  @AfterEach
  void end() throws Exception {
    dashboard.close();
    stripe.close();
  }

  @Test
  void who_wants_to_change_the_plan_reads_that_nothing_is_there_and_may_choose_anew()
      throws Exception {
    var customers = client().v1().customers();
    var deleted = customers.create(CustomerCreateParams.builder().build()).getId();
    customers.delete(deleted);
    new Plight(dashboard).bought();
    dashboard.value(
        "UPDATE billing SET customer = '%s', status = 'canceled', ended_at = now() RETURNING 1"
            .formatted(deleted));

    var answer = owner.post("/billing/portal", Map.of());

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(owner.get("/billing").body())
        .contains("Stripe has nothing of this account any more", "Choose Starter")
        .doesNotContain("/billing/invoices");
  }

  @Test
  void a_plan_whose_customer_stripe_never_had_is_for_the_operator_to_look_at() {
    new Plight(dashboard).bought();

    var answer = owner.post("/billing/portal", Map.of());

    assertThat(answer.statusCode()).isEqualTo(502);
    assertThat(answer.body()).contains("Stripe refused this", "Nothing was charged");
    assertThat(owner.get("/billing/invoices").body()).contains("There are no invoices yet");
  }

  private StripeClient client() {
    return StripeClient.builder().setApiKey(stripe.secretKey()).setApiBase(stripe.url()).build();
  }
}
