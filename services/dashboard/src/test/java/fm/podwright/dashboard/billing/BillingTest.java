package fm.podwright.dashboard.billing;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.core.storage.Storage;
import fm.podwright.dashboard.Browser;
import fm.podwright.dashboard.RunningDashboard;
import fm.podwright.dashboard.Studio;
import fm.podwright.domain.account.Role;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What people meet of billing on this side of Stripe, which is away all the time.
class BillingTest {
  static final Map<String, Object> BILLED =
      Map.of(
          "podwright.billing.enabled", true,
          "podwright.billing.since", "2020-01-01",
          "podwright.stripe.url", "http://localhost:1",
          "podwright.stripe.secret-key", "sk_test_example",
          "podwright.stripe.webhook-secret", "whsec_example",
          "podwright.stripe.patience", "PT1S");
  private static final Map<String, String> PRO =
      Map.of("plan", "pro", "interval", "year", "currency", "EUR");

  private Studio studio;
  private RunningDashboard dashboard;
  private Browser owner;

  @BeforeEach
  void start() {
    dashboard = RunningDashboard.start(BILLED);
    dashboard.bean(Storage.class).ensureBucket();
    owner = dashboard.owner(Studio.OWNER);
    studio = new Studio(dashboard, owner);
  }

  @AfterEach
  void end() {
    dashboard.close();
  }

  @Test
  void the_page_says_what_one_has_what_is_used_and_what_can_be_bought() {
    var page = owner.get("/billing?interval=year&currency=GBP").body();

    assertThat(page).contains("Free trial", "Nothing is charged unless you choose a plan");
    assertThat(page).contains("0 of 100,000", "New audio this month", "Storage");
    assertThat(page).contains("£160.00", "£420.00", "£850.00", "Choose Starter");
    assertThat(page)
        .contains("name=\"currency\" value=\"GBP\"", "name=\"interval\" value=\"year\"");
    assertThat(owner.get("/account").body()).contains("href=\"/billing\"");
  }

  @Test
  void anybody_reads_the_prices_plan_by_plan() {
    assertThat(dashboard.browser().get("/prices").body())
        .contains("<h3>Starter</h3>", "<li>20,000 downloads a month</li>")
        .doesNotContain("{{", ".00");
  }

  @Test
  void members_read_it_and_owners_buy() {
    var admin = dashboard.member(owner, Studio.OWNER, "ben@example.com", Role.ADMIN);

    assertThat(admin.get("/billing").body()).contains("Free trial").doesNotContain("Choose Pro");
    assertThat(admin.post("/billing/checkout", PRO).statusCode()).isEqualTo(403);
    assertThat(admin.post("/billing/portal", Map.of()).statusCode()).isEqualTo(403);
  }

  @Test
  void what_is_not_sold_cannot_be_bought() {
    for (var name : PRO.keySet()) {
      var wrong = new java.util.HashMap<>(PRO);
      wrong.put(name, "other");

      var answer = owner.post("/billing/checkout", wrong);

      assertThat(answer.statusCode()).as(name).isEqualTo(422);
      assertThat(answer.body()).contains("This is not one of the plans");
    }
  }

  @Test
  void while_stripe_is_away_only_buying_is_and_nothing_was_charged() {
    var bought = owner.post("/billing/checkout", PRO);

    assertThat(bought.statusCode()).isEqualTo(503);
    assertThat(bought.body()).contains("Stripe does not answer", "Nothing was charged");
    assertThat(owner.get("/home").statusCode()).isEqualTo(200);
    dashboard.value(
        "INSERT INTO billing (account_id, customer) SELECT account_id, 'cus_1' FROM account"
            + " ON CONFLICT (account_id) DO UPDATE SET customer = 'cus_1' RETURNING customer");
    assertThat(owner.get("/billing").body()).contains("src=\"/billing/invoices\"");
    var invoices = owner.get("/billing/invoices");
    assertThat(invoices.statusCode()).isEqualTo(503);
    assertThat(invoices.body()).contains("<turbo-frame id=\"invoices\"", "does not answer");
    assertThat(owner.get("/billing?bought=cs_1").statusCode()).isEqualTo(303);
  }

  @Test
  void after_the_trial_uploads_and_publishing_pause_and_every_page_says_so() {
    var show = studio.show("garden");
    var path = studio.ready(show, "Roses");
    assertThat(owner.get("/home").body()).doesNotContain("free trial");

    dashboard.pass(Duration.ofDays(9).plusHours(1));

    var banner = owner.get("/home").body();
    assertThat(banner).contains("The free trial ends in 5 days", "Not now");

    dashboard.pass(Duration.ofDays(6));

    assertThat(owner.get(path).body())
        .contains("The free trial is over, so uploading and publishing are paused")
        .doesNotContain("Not now");
    var published = studio.press(path, "PUBLISH", Map.of());
    assertThat(published.statusCode()).isEqualTo(422);
    assertThat(published.body()).contains("Choose a plan under Billing");
    var upload =
        studio.json(
            owner,
            "POST",
            "/uploads",
            "{\"episode\":\"%s\",\"filename\":\"a.mp3\",\"size\":1000}"
                .formatted(path.substring(path.lastIndexOf('/') + 1)));
    assertThat(upload.statusCode()).isEqualTo(402);
    assertThat(upload.body()).contains("The free trial is over", "Choose a plan under Billing");
  }

  @Test
  void a_line_that_was_put_away_stays_away() {
    dashboard.pass(Duration.ofDays(9));
    var page = owner.get("/home").body();
    var begin = page.indexOf("name=\"banner\" value=\"") + 21;
    var code = page.substring(begin, page.indexOf('"', begin));

    assertThat(owner.post("/billing/banner", Map.of("banner", code)).statusCode()).isEqualTo(303);

    assertThat(owner.get("/home").body()).doesNotContain("The free trial ends");
    dashboard.pass(Duration.ofDays(6));
    assertThat(owner.get("/home").body()).contains("The free trial is over");
  }

  @Test
  void a_form_may_lead_to_where_one_pays_and_nowhere_else() {
    var policy = owner.get("/billing").headers().firstValue("content-security-policy");

    assertThat(policy.orElseThrow()).contains("form-action 'self' http://localhost:1;");
  }

  @Test
  void where_nobody_pays_nothing_is_said_of_plans() {
    try (var free = RunningDashboard.start()) {
      var somebody = free.owner("eva@example.com");
      free.pass(Duration.ofDays(400));
      somebody.signIn("eva@example.com", RunningDashboard.PASSWORD);

      assertThat(somebody.get("/billing").body()).contains("Nothing has to be paid here");
      assertThat(somebody.get("/account").body()).doesNotContain("/billing");
      assertThat(somebody.post("/billing/checkout", PRO).statusCode()).isEqualTo(404);
      assertThat(somebody.get("/home").headers().firstValue("content-security-policy").orElse(""))
          .contains("form-action 'self';");
    }
  }
}
