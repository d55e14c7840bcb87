package fm.podwright.dashboard.billing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.dashboard.RunningDashboard;
import fm.podwright.testkit.SettableClock;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Events at the door: what Stripe signed is kept once, all else is 400 and leaves nothing.
class WebhookTest {
  private static final String SECRET = "whsec_example";
  private static final String EVENT =
      """
      {"id": "%s", "object": "event", "type": "invoice.paid", "livemode": false,
       "data": {"object": {"id": "in_1", "object": "invoice", "customer": "cus_1"}}}
      """;
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static RunningDashboard dashboard;

  @BeforeAll
  static void start() {
    dashboard =
        RunningDashboard.start(
            Map.of(
                "podwright.billing.enabled",
                true,
                "podwright.stripe.url",
                "http://localhost:1",
                "podwright.stripe.secret-key",
                "sk_test_example",
                "podwright.stripe.webhook-secret",
                "whsec_other," + SECRET,
                "datasources.default.connection-timeout",
                1000));
    dashboard.owner("ada@example.com");
    dashboard.value(
        "INSERT INTO billing (account_id, customer) SELECT account_id, 'cus_1' FROM account"
            + " RETURNING customer");
  }

  @AfterAll
  static void end() {
    dashboard.close();
  }

  @Test
  void an_event_that_stripe_signed_is_taken_once_and_has_its_customer_fetched() throws Exception {
    var event = EVENT.formatted("evt_once");

    assertThat(send(event, signed(now(), event)).statusCode()).isEqualTo(200);
    assertThat(send(event, signed(now(), event)).statusCode()).isEqualTo(200);

    assertThat(count("stripe_event WHERE id = 'evt_once'")).isEqualTo("1");
    assertThat(count("scheduled_tasks WHERE task_instance = 'evt_once'")).isEqualTo("1");
  }

  @Test
  void what_is_forged_late_or_malformed_is_refused_without_a_trace() throws Exception {
    var event = EVENT.formatted("evt_forged");
    var good = signed(now(), event);
    var signatures =
        new String[] {
          "",
          "t=,v1=00",
          "t=" + now(),
          "v1=00",
          "t=x,v1=00",
          "t=99999999999999999999,v1=00",
          ",,,===",
          good.replace("v1", "v0"),
          good.replaceAll("v1=..", "v1=00"),
          signed(now() - 301, event),
          signed(now() + 301, event),
          good.replaceAll("t=\\d+", "t=" + (now() - 1)),
        };

    for (var signature : signatures) {
      assertThat(send(event, signature).statusCode()).as(signature).isEqualTo(400);
    }
    assertThat(send(event.replace(": ", ":"), good).statusCode()).isEqualTo(400);
    for (var body :
        new String[] {
          "",
          "{}",
          "[]",
          "null",
          "nonsense",
          event.replace("false", "true"),
          event.replace("\"object\": \"event\"", "\"account\": \"acct_1\"")
        }) {
      assertThat(send(body, signed(now(), body)).statusCode()).as(body).isEqualTo(400);
    }
    assertThat(count("stripe_event WHERE id = 'evt_forged'")).isEqualTo("0");
  }

  @Test
  void while_the_database_is_away_stripe_is_asked_to_send_it_again_and_then_it_is_taken()
      throws Exception {
    var event = EVENT.formatted("evt_again");
    dashboard.stopDatabase();
    try {
      var answer = send(event, signed(now(), event));

      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.headers().firstValue("retry-after")).hasValue("60");
      assertThat(send(event, signed(now() - 301, event)).statusCode()).isEqualTo(400);
    } finally {
      dashboard.startDatabase();
    }

    assertThat(send(event, signed(now(), event)).statusCode()).isEqualTo(200);
    assertThat(count("stripe_event WHERE id = 'evt_again'")).isEqualTo("1");
    assertThat(count("scheduled_tasks WHERE task_instance = 'evt_again'")).isEqualTo("1");
  }

  @Test
  void a_body_that_is_too_long_is_not_read() throws Exception {
    var body = "x".repeat(262_145);

    assertThat(send(body, signed(now(), body)).statusCode()).isEqualTo(413);
  }

  @Test
  void nothing_but_a_post_is_answered() throws Exception {
    var get = HttpRequest.newBuilder(address()).GET().build();

    assertThat(HTTP.send(get, BodyHandlers.ofString()).statusCode()).isIn(303, 404, 405);
  }

  private static String count(String of) {
    return dashboard.value("SELECT count(*) FROM " + of);
  }

  private static long now() {
    return dashboard.bean(SettableClock.class).instant().getEpochSecond();
  }

  private static URI address() {
    return URI.create(dashboard.origin() + "/stripe/webhook");
  }

  private static HttpResponse<String> send(String body, String signature)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(address()).POST(BodyPublishers.ofString(body));
    request.header("Content-Type", "application/json; charset=utf-8");
    if (!signature.isEmpty()) request.header("Stripe-Signature", signature);
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }

  private static String signed(long time, String body) throws GeneralSecurityException {
    var mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(SECRET.getBytes(UTF_8), "HmacSHA256"));
    var text = time + "." + body;
    return "t=%d,v1=%s"
        .formatted(time, HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8))));
  }
}
