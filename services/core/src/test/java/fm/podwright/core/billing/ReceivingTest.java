package fm.podwright.core.billing;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.standin.stripe.event.Signature;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceivingTest {
  private static final String EVENT =
      """
      {"id": "evt_1", "object": "event", "type": "customer.subscription.updated", "livemode": false,
       "data": {"object": {"id": "sub_1", "object": "subscription", "customer": "%s", "note": "Grüße"}}}
      """;

  private static Paying paying;
  private static AccountId account;
  private static String customer;

  @BeforeAll
  static void begin() {
    paying = Paying.begin();
    var owner = paying.owner("Receiver");
    account = owner.member().account();
    paying.buy(owner, "starter");
    customer = paying.customer(account);
  }

  @AfterAll
  static void end() {
    paying.close();
  }

  @Test
  void an_event_is_taken_once_and_its_customer_is_fetched_by_a_job() {
    var body = EVENT.formatted(customer).replace("evt_1", "evt_taken");

    assertThat(receive(signed(body), body)).isTrue();
    assertThat(receive(signed(body), body)).isTrue();

    assertThat(count("stripe_event WHERE id = 'evt_taken'")).isEqualTo("1");
    assertThat(count("scheduled_tasks WHERE task_instance = 'evt_taken'")).isEqualTo("1");
  }

  @Test
  void an_event_that_comes_again_after_its_job_was_done_is_not_done_again() {
    var body = EVENT.formatted(customer).replace("evt_1", "evt_done");
    assertThat(receive(signed(body), body)).isTrue();
    paying.execute("DELETE FROM scheduled_tasks WHERE task_instance = 'evt_done'");

    assertThat(receive(signed(body), body)).isTrue();

    assertThat(count("scheduled_tasks WHERE task_instance = 'evt_done'")).isEqualTo("0");
  }

  @Test
  void an_event_of_a_customer_that_is_nobodys_is_kept_without_a_job() {
    var body = EVENT.formatted("cus_of_nobody").replace("evt_1", "evt_nobody");

    assertThat(receive(signed(body), body)).isTrue();

    assertThat(count("stripe_event WHERE id = 'evt_nobody'")).isEqualTo("1");
    assertThat(count("scheduled_tasks WHERE task_instance = 'evt_nobody'")).isEqualTo("0");
  }

  @Test
  void while_a_secret_is_replaced_both_are_good() {
    try (var both =
        Paying.begin(Map.of("podwright.stripe.webhook-secret", "whsec_old, " + Paying.SECRET))) {
      var body = EVENT.formatted("cus_x");
      var old = Signature.of(body, "whsec_old", both.clock().instant());
      assertThat(both.get(Receiving.class).receive(old, bytes(body))).isTrue();
      assertThat(both.get(Receiving.class).receive(signed(body), bytes(body))).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        ",",
        "=",
        "t",
        "t=",
        "t=,v1=00",
        "t=abc,v1=00",
        "v1=00",
        "t=-1,v1=00",
        "t=99999999999999999999,v1=00",
        "v1",
        "t=1795424400",
        "t=1795424400,v1=",
        "t=1795424400,v1"
      })
  void a_header_that_is_none_is_refused(String header) {
    refused(header, bytes(EVENT.formatted(customer)));
  }

  @Test
  void a_signature_with_another_secret_is_refused() {
    var body = EVENT.formatted(customer);

    refused(Signature.of(body, "whsec_another", now()), bytes(body));
  }

  @Test
  void a_stamp_without_a_value_before_a_good_signature_is_refused() {
    var body = EVENT.formatted(customer);

    refused("t=," + signed(body).split(",", 2)[1], bytes(body));
    refused("t," + signed(body).split(",", 2)[1], bytes(body));
    refused("t=abc," + signed(body), bytes(body));
    refused(signed(body).split(",", 2)[1], bytes(body));
  }

  @Test
  void what_is_older_or_newer_than_300_seconds_is_refused_and_what_is_just_so_old_is_not() {
    var body = EVENT.formatted(customer).replace("evt_1", "evt_old");

    refused(Signature.of(body, Paying.SECRET, now().minusSeconds(301)), bytes(body));
    refused(Signature.of(body, Paying.SECRET, now().plusSeconds(301)), bytes(body));
    assertThat(receive(Signature.of(body, Paying.SECRET, now().minusSeconds(300)), body)).isTrue();
  }

  @Test
  void an_event_of_another_stripe_account_is_refused() {
    var body =
        EVENT.formatted(customer).replace("\"object\": \"event\"", "\"account\": \"acct_1\"");

    refused(signed(body), bytes(body));
  }

  @Test
  void an_event_of_the_other_mode_or_of_none_is_refused() {
    var live = EVENT.formatted(customer).replace("\"livemode\": false", "\"livemode\": true");
    var none = EVENT.formatted(customer).replace("\"livemode\": false,", "");

    refused(signed(live), bytes(live));
    refused(signed(none), bytes(none));
  }

  @Test
  void a_body_that_was_encoded_anew_is_refused() {
    var body = EVENT.formatted(customer);

    refused(signed(body), bytes(body.replace("ü", "\\u00fc")));
    refused(signed(body), bytes(body.replace(" ", "")));
    refused(signed(body), bytes(body.strip()));
    refused(signed(body), body.getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void bytes_that_are_no_text_are_refused() {
    var body = new byte[] {'{', (byte) 0xff, (byte) 0xfe, '}'};

    refused(signed(new String(body, StandardCharsets.UTF_8)), body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "7",
        "\"x\"",
        "{",
        "{}",
        "{\"id\": 7, \"livemode\": false}",
        "{\"id\": \"evt_x\", \"livemode\": false}",
        "{\"type\": \"x\", \"livemode\": false}"
      })
  void what_is_signed_and_yet_no_event_is_refused(String body) {
    refused(signed(body), bytes(body));
  }

  @Test
  void a_thousand_wrong_signatures_are_refused() {
    var body = EVENT.formatted(customer);
    var header = "t=" + now().getEpochSecond() + (",v1=" + "0".repeat(64)).repeat(1000);

    refused(header, bytes(body));
  }

  private static void refused(String header, byte[] body) {
    var events = count("stripe_event");
    var jobs = count("scheduled_tasks");

    assertThat(paying.get(Receiving.class).receive(header, body)).isFalse();

    assertThat(count("stripe_event")).isEqualTo(events);
    assertThat(count("scheduled_tasks")).isEqualTo(jobs);
  }

  private static boolean receive(String header, String body) {
    return paying.get(Receiving.class).receive(header, bytes(body));
  }

  private static String count(String from) {
    return paying.value("SELECT count(*) FROM " + from);
  }

  private static String signed(String body) {
    return Signature.of(body, Paying.SECRET, now());
  }

  private static Instant now() {
    return paying.clock().instant();
  }

  private static byte[] bytes(String body) {
    return body.getBytes(StandardCharsets.UTF_8);
  }
}
