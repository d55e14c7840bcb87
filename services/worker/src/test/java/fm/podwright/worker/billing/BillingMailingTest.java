package fm.podwright.worker.billing;

import static fm.podwright.worker.RunningWorker.ACCOUNT;
import static fm.podwright.worker.RunningWorker.EPISODE;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import fm.podwright.core.feed.Publishing;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.worker.RunningWorker;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class BillingMailingTest {
  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private final RunningWorker worker;

  BillingMailingTest() throws SQLException {
    server.start();
    worker =
        RunningWorker.start(
            Map.of(
                "podwright.smtp.host", "127.0.0.1",
                "podwright.smtp.port", server.getSmtp().getPort(),
                "podwright.billing.enabled", true,
                "podwright.billing.since", "2020-01-01",
                "podwright.stripe.url", "http://127.0.0.1:1",
                "podwright.stripe.secret-key", "sk_test_of_nobody"));
    person("dora", "owner");
    person("otto", "owner");
    person("eve", "editor");
    worker.execute("UPDATE account SET created_at = now() - interval '15 days'");
  }

  @AfterEach
  void end() {
    worker.close();
    server.stop();
  }

  @Test
  void every_owner_is_told_once_that_the_trial_is_over() throws Exception {
    worker.bean(AccountsWatched.class).run();
    worker.bean(AccountsWatched.class).run();

    assertThat(server.waitForIncomingEmail(60_000, 2)).isTrue();
    var mails = server.getReceivedMessages();
    for (var mail : mails) {
      assertThat(mail.getSubject()).isEqualTo("Your free trial is over");
      assertThat(GreenMailUtil.getBody(mail)).contains("http://localhost:8080/billing");
    }
    assertThat(recipients()).containsExactlyInAnyOrder("dora@example.com", "otto@example.com");
    assertThat(
            worker.value(
                "SELECT count(*) FROM billing_change WHERE account_id = '%s'".formatted(ACCOUNT)))
        .isEqualTo("1");
  }

  @Test
  void an_episode_that_was_planned_for_later_than_the_trial_says_why_it_did_not_come_out()
      throws Exception {
    worker.execute(
        "UPDATE episode SET status = 'scheduled', release_at = now() - interval '30 seconds' WHERE"
            + " id = '%s'".formatted(EPISODE));

    worker.bean(AccountsWatched.class).run(); // its two mails come as well, whoever is first
    worker.bean(Publishing.class).publishDue(ACCOUNT, new EpisodeId(EPISODE));

    assertThat(server.waitForIncomingEmail(60_000, 4)).isTrue();
    assertThat(bodies("Not published: One"))
        .hasSize(2)
        .first()
        .asString()
        .contains("The free trial is over, so uploading and publishing are paused.")
        .contains("Choose a plan under Billing; what is published stays up meanwhile.")
        .contains("It stays planned and comes out by itself");
  }

  private List<String> bodies(String subject) throws Exception {
    var all = new ArrayList<String>();
    for (var mail : server.getReceivedMessages()) {
      if (!subject.equals(mail.getSubject())) continue;
      all.add(GreenMailUtil.getBody(mail).replace("=\r\n", "").replaceAll("\\s+", " "));
    }
    return all;
  }

  private List<String> recipients() throws Exception {
    var all = new ArrayList<String>();
    for (var mail : server.getReceivedMessages()) all.add(mail.getAllRecipients()[0].toString());
    return all;
  }

  private void person(String name, String role) throws SQLException {
    var id = UUID.randomUUID();
    worker.execute(
        "INSERT INTO users (id, email, name, password_hash, created_at) VALUES ('%s', '%s@example.com', '%s', '', now())"
            .formatted(id, name, name),
        "INSERT INTO membership (account_id, user_id, role, created_at) VALUES ('%s', '%s', '%s', now())"
            .formatted(ACCOUNT, id, role));
  }
}
