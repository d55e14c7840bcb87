package fm.podwright.worker.site;

import static fm.podwright.worker.RunningWorker.ACCOUNT;
import static fm.podwright.worker.RunningWorker.SHOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import fm.podwright.core.feed.KeepingDomains;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.site.CustomDomain;
import fm.podwright.domain.site.DomainName;
import fm.podwright.testkit.NameServer;
import fm.podwright.worker.RunningWorker;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class DomainsWatchedTest {
  private static final UUID OWNER = UUID.fromString("01930000-0000-7000-8000-00000000000a");

  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private final NameServer dns = NameServer.start().has("edge.podwright.example", "A", "192.0.2.1");
  private final RunningWorker worker;

  DomainsWatchedTest() throws SQLException {
    server.start();
    worker =
        RunningWorker.start(
            Map.of(
                "podwright.smtp.host",
                "127.0.0.1",
                "podwright.smtp.port",
                server.getSmtp().getPort(),
                "podwright.dns.resolvers",
                dns.address(),
                "podwright.edge.cname",
                "edge.podwright.example"));
    worker.execute(
        "INSERT INTO show_host VALUES ('%s', '%s', 'field.localhost', true, now())"
            .formatted(ACCOUNT, SHOW),
        """
        INSERT INTO users (id, email, name, password_hash, verified_at, created_at)
        VALUES ('%s', 'dora@example.com', 'Dora', 'none', now(), now())
        """
            .formatted(OWNER),
        "INSERT INTO membership VALUES ('%s', '%s', 'owner', now())".formatted(ACCOUNT, OWNER));
  }

  @AfterEach
  void end() {
    worker.close();
    server.stop();
    dns.close();
  }

  @Test
  void a_domain_is_looked_at_and_its_people_are_told_what_becomes_of_it() throws Exception {
    var domain = claim();
    dns.has("podcast.example.com", "CNAME", "edge.podwright.example.")
        .has("_podwright.podcast.example.com", "TXT", domain.proof());

    look();
    assertThat(letter(1).getSubject()).isEqualTo("podcast.example.com leads to Field now");

    dns.forget("podcast.example.com").has("podcast.example.com", "A", "198.51.100.7");
    look();
    var lost = letter(2);
    assertThat(lost.getSubject())
        .startsWith("Act until ")
        .endsWith(": podcast.example.com does not lead to your show");
    assertThat(body(lost))
        .contains("leads to 198.51.100.7 instead of here", "/domains/" + domain.id())
        .contains("apps may load those episodes again", "needs a new code");

    worker.execute("UPDATE custom_domain SET since = now() - interval '6 days 1 second'");
    look();
    var last = letter(3);
    assertThat(last.getSubject()).startsWith("Last day: podcast.example.com is let go on ");
    assertThat(body(last)).contains("leads to 198.51.100.7 instead of here");

    worker.execute("UPDATE custom_domain SET since = now() - interval '8 days'");
    look();
    assertThat(letter(4).getSubject()).isEqualTo("podcast.example.com was let go");
    assertThat(worker.value("SELECT count(*) FROM show_host")).isEqualTo("1");
    assertThat(worker.value("SELECT state || ' ' || reason FROM custom_domain"))
        .isEqualTo("let_go lost");
  }

  private CustomDomain claim() {
    var outcome =
        worker
            .bean(KeepingDomains.class)
            .claim(ACCOUNT, new ShowId(SHOW), new DomainName("podcast.example.com"));
    return ((KeepingDomains.Outcome.Claimed) outcome).domain();
  }

  /// As when its time has come.
  private void look() throws SQLException {
    worker.execute(
        "UPDATE custom_domain SET check_at = now() - interval '1 minute', checked_at = checked_at -"
            + " interval '1 minute'");
    worker.bean(DomainsWatched.class).run();
  }

  private MimeMessage letter(int number) throws MessagingException {
    assertThat(server.waitForIncomingEmail(30_000, number)).isTrue();
    assertThat(server.getReceivedMessages()).hasSize(number);
    return server.getReceivedMessages()[number - 1];
  }

  private static String body(MimeMessage mail) {
    return GreenMailUtil.getBody(mail).replace("=\r\n", "");
  }
}
