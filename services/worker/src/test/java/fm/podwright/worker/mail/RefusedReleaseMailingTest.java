package fm.podwright.worker.mail;

import static fm.podwright.worker.RunningWorker.ACCOUNT;
import static fm.podwright.worker.RunningWorker.EPISODE;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import fm.podwright.core.episode.RefusedReleaseMail;
import fm.podwright.core.feed.Publishing;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.tenancy.UserId;
import fm.podwright.worker.RunningWorker;
import fm.podwright.worker.job.JobRun;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class RefusedReleaseMailingTest {
  private static final UUID OWNER = UUID.fromString("01930000-0000-7000-8000-00000000000a");
  private static final UUID EDITOR = UUID.fromString("01930000-0000-7000-8000-00000000000b");

  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private final RunningWorker worker;

  RefusedReleaseMailingTest() throws SQLException {
    server.start();
    var port = server.getSmtp().getPort();
    worker =
        RunningWorker.start(
            Map.of("podwright.smtp.host", "127.0.0.1", "podwright.smtp.port", port));
    person(OWNER, "owner");
    person(EDITOR, "editor");
    worker.execute(
        "UPDATE episode SET status = 'scheduled', release_at = now() - interval '30 seconds', notes"
            + " = 'Hi' WHERE id = '"
            + EPISODE
            + "'");
  }

  @AfterEach
  void end() {
    worker.close();
    server.stop();
  }

  @Test
  void a_planned_episode_that_cannot_come_out_is_told_to_the_owner_once() throws Exception {
    publishDue();
    publishDue();

    assertThat(server.waitForIncomingEmail(30_000, 1)).isTrue();
    var mail = server.getReceivedMessages()[0];
    assertThat(mail.getAllRecipients())
        .extracting(Object::toString)
        .containsExactly("owner@example.com");
    assertThat(mail.getSubject()).isEqualTo("Not published: One");
    assertThat(GreenMailUtil.getBody(mail).replace("=\r\n", ""))
        .contains("There is no audio.", "was to come out on", "/episodes/" + EPISODE);
    assertThat(worker.value("SELECT count(*) FROM effect WHERE key LIKE 'refused-release:%'"))
        .isEqualTo("1");
    assertThat(worker.value("SELECT refusals FROM release_plan")).isEqualTo("2");
  }

  @Test
  void another_reason_is_told_again_and_whoever_planned_it_is_told_too() throws Exception {
    publishDue();
    worker.execute(
        "UPDATE release_plan SET planned_by = '" + EDITOR + "'",
        "UPDATE episode SET notes = 'With {{ site.secret }}'");

    publishDue();

    assertThat(server.waitForIncomingEmail(30_000, 3)).isTrue();
    assertThat(
            Arrays.stream(server.getReceivedMessages())
                .map(it -> GreenMailUtil.getHeaders(it))
                .filter(it -> it.contains("editor@example.com")))
        .hasSize(1);
  }

  @Test
  void what_was_mended_before_the_mail_left_is_not_told() throws Exception {
    var mailing = worker.bean(RefusedReleaseMailing.class);
    var args = new RefusedReleaseMail(ACCOUNT, new EpisodeId(EPISODE), new UserId(OWNER));

    mailing.run(args, new JobRun(UUID.randomUUID(), "refused-release-mail", "x", 1));

    assertThat(server.getReceivedMessages()).isEmpty();
  }

  private void publishDue() {
    worker.bean(Publishing.class).publishDue(ACCOUNT, new EpisodeId(EPISODE));
  }

  private void person(UUID id, String role) throws SQLException {
    worker.execute(
        """
        INSERT INTO users (id, email, name, password_hash, verified_at, created_at)
        VALUES ('%s', '%s@example.com', 'Dora', 'none', now(), now())
        """
            .formatted(id, role),
        "INSERT INTO membership VALUES ('%s', '%s', '%s', now())".formatted(ACCOUNT, id, role));
  }
}
