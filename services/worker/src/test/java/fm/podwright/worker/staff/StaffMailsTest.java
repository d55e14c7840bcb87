package fm.podwright.worker.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import fm.podwright.core.account.Client;
import fm.podwright.core.staff.Admission;
import fm.podwright.core.staff.HandlingReports;
import fm.podwright.core.staff.Lifting;
import fm.podwright.core.staff.NewReport;
import fm.podwright.core.staff.Operator;
import fm.podwright.core.staff.Reporting;
import fm.podwright.core.staff.Suspending;
import fm.podwright.domain.account.EmailAddress;
import fm.podwright.domain.account.Grounds;
import fm.podwright.domain.staff.ReportKind;
import fm.podwright.domain.tenancy.UserId;
import fm.podwright.worker.RunningWorker;
import java.net.InetAddress;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What operators, owners and those who report get by mail.
@Timeout(120)
class StaffMailsTest {
  private static final UserId ID = new UserId(new UUID(3, 3));
  private static final Operator OPERATOR =
      new Operator(ID, new EmailAddress("op@example.com"), "127.0.0.1");

  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private final RunningWorker worker;

  StaffMailsTest() throws SQLException {
    server.start();
    worker =
        RunningWorker.start(
            Map.of(
                "podwright.contact", "help@example.com",
                "podwright.smtp.host", "127.0.0.1",
                "podwright.smtp.port", server.getSmtp().getPort()));
    worker.execute(
        """
        INSERT INTO users (id, email, name, password_hash, verified_at, created_at)
        VALUES ('%1$s', 'op@example.com', 'Op', 'x', now(), now())
        """
            .formatted(ID),
        "INSERT INTO staff (user_id, role, since) VALUES ('%s', 'operator', now())".formatted(ID),
        """
        INSERT INTO membership (account_id, user_id, role, created_at)
        VALUES ('%s', '%s', 'owner', now())
        """
            .formatted(RunningWorker.ACCOUNT, ID));
  }

  @AfterEach
  void stop() {
    worker.close();
    server.stop();
  }

  @Test
  void owners_are_told_why_they_are_suspended_and_how_to_answer() throws SQLException {
    worker
        .bean(Suspending.class)
        .suspend(OPERATOR, RunningWorker.ACCOUNT, Grounds.ABUSE, "A flood of episodes");

    assertThat(mails(1))
        .contains("Your account is suspended", "A flood of episodes", "help@example.com");

    var held = UUID.fromString(worker.value("SELECT id FROM restriction"));
    worker.bean(Lifting.class).lift(OPERATOR, RunningWorker.ACCOUNT, held, "It was a mistake");

    assertThat(mails(2)).contains("is not suspended any more", "It was a mistake");
  }

  @Test
  void who_reports_gets_an_answer_and_operators_hear_of_the_report() throws SQLException {
    var report =
        new NewReport(
            "https://first.example.com/",
            ReportKind.SPAM,
            "It is all advertisements.",
            Optional.of(new EmailAddress("reporter@example.com")));
    worker
        .bean(Reporting.class)
        .report(report, new Client(InetAddress.getLoopbackAddress(), "a browser"));
    assertThat(mails(1)).contains("It is all advertisements.", "/staff/reports/");

    var id = UUID.fromString(worker.value("SELECT id FROM abuse_report"));
    worker.bean(HandlingReports.class).answer(OPERATOR, id, "We took it down.");

    assertThat(mails(2)).contains("reporter@example.com", "We took it down.");
  }

  @Test
  void who_is_invited_gets_a_link_that_admits_them() {
    var admission = worker.bean(Admission.class);

    admission.invite(OPERATOR, new EmailAddress("new@example.com"), "A friend");

    var mail = mails(1);
    var token = mail.replaceFirst("(?s).*?sign-up\\?invitation=([A-Za-z0-9_-]+).*", "$1");
    assertThat(admission.invited(token)).hasValue(new EmailAddress("new@example.com"));
  }

  private String mails(int count) {
    assertThat(server.waitForIncomingEmail(60_000, count)).isTrue();
    return Arrays.stream(server.getReceivedMessages())
        .map(it -> GreenMailUtil.getHeaders(it) + decoded(it))
        .collect(Collectors.joining("\n"));
  }

  private static String decoded(jakarta.mail.internet.MimeMessage message) {
    return GreenMailUtil.getBody(message).replace("=\r\n", "").replace("=3D", "=");
  }
}
