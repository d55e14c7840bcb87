package fm.podwright.worker.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import fm.podwright.core.account.AddressTakenMail;
import fm.podwright.core.account.Client;
import fm.podwright.core.account.Inviting;
import fm.podwright.core.account.Purpose;
import fm.podwright.core.account.ResettingPassword;
import fm.podwright.core.account.SigningUp;
import fm.podwright.core.account.Tokens;
import fm.podwright.core.account.Users;
import fm.podwright.core.account.VerificationOutcome;
import fm.podwright.core.account.Verifying;
import fm.podwright.core.job.Effects;
import fm.podwright.core.mail.Mailer;
import fm.podwright.core.process.Addresses;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.account.EmailAddress;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.account.Role;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.domain.tenancy.UserId;
import fm.podwright.worker.RunningWorker;
import fm.podwright.worker.job.JobRun;
import jakarta.mail.internet.MimeMessage;
import java.net.InetAddress;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class MailingTest {
  private static final EmailAddress DORA = new EmailAddress("dora@example.com");
  private static final EmailAddress GUEST = new EmailAddress("guest@example.com");
  private static final String PASSWORD = "nine green bottles on a wall";
  private static final Client CLIENT = new Client(InetAddress.getLoopbackAddress(), "a browser");

  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private final RunningWorker worker;

  MailingTest() throws SQLException {
    server.start();
    worker =
        RunningWorker.start(
            Map.of(
                "podwright.smtp.host",
                "127.0.0.1",
                "podwright.smtp.port",
                server.getSmtp().getPort()));
  }

  @BeforeEach
  void sign_up() {
    assertThat(worker.bean(SigningUp.class).signUp("Dora", DORA, PASSWORD, CLIENT)).isTrue();
  }

  @AfterEach
  void end() {
    worker.close();
    server.stop();
  }

  @Test
  void whoever_signs_up_gets_one_mail_whose_link_proves_the_address() throws Exception {
    var mail = mails(1).getFirst();

    assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly(DORA.value());
    assertThat(mail.getSubject()).isEqualTo("Confirm your e-mail address");
    var token = token(mail, "http://localhost:8080/verification/");
    assertThat(verify(token)).isInstanceOf(VerificationOutcome.Verified.class);
    assertThat(verify(token)).isInstanceOf(VerificationOutcome.Gone.class);
    assertThat(worker.value("SELECT count(*) FROM users WHERE verified_at IS NOT NULL"))
        .isEqualTo("1");
  }

  private VerificationOutcome verify(String token) {
    return worker.bean(Verifying.class).verify(token, PASSWORD, CLIENT);
  }

  @Test
  void no_token_lies_in_the_database_as_it_was_sent() throws Exception {
    var token = token(mails(1).getFirst(), "/verification/");

    assertThat(worker.value("SELECT string_agg(t::text, ' ') FROM token t")).doesNotContain(token);
    assertThat(worker.value("SELECT encode(hash, 'hex') FROM token")).hasSize(64);
  }

  @Test
  void an_address_that_is_taken_is_told_so() throws Exception {
    verify(token(mails(1).getFirst(), "/verification/"));

    worker.bean(SigningUp.class).signUp("Mallory", DORA, PASSWORD, CLIENT);

    var mail = mails(2).getLast();
    assertThat(mail.getSubject()).isEqualTo("You already have an account");
    assertThat(text(mail)).contains("http://localhost:8080/sign-in");
  }

  @Test
  void a_forgotten_password_is_set_anew_by_the_link() throws Exception {
    mails(1);

    worker.bean(ResettingPassword.class).ask(DORA, CLIENT);

    var token = token(mails(2).getLast(), "http://localhost:8080/password-reset/");
    assertThat(worker.bean(Tokens.class).peek(token, Purpose.RESET)).isPresent();
    assertThat(worker.bean(Tokens.class).peek(token, Purpose.VERIFICATION)).isEmpty();
  }

  @Test
  void an_invitation_says_who_invites_to_what() throws Exception {
    mails(1);

    worker.bean(Inviting.class).invite(owner(), GUEST, Role.EDITOR);

    var mail = mails(2).getLast();
    assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly(GUEST.value());
    assertThat(mail.getSubject()).startsWith("Dora invites you to ");
    assertThat(text(mail)).contains("as editor");
    var token = token(mail, "http://localhost:8080/invitations/");
    assertThat(worker.bean(Tokens.class).peek(token, Purpose.INVITATION)).isPresent();
  }

  @Test
  void a_job_that_runs_again_after_its_mail_was_sent_sends_none() throws Exception {
    mails(1);
    var mailing = worker.bean(AddressTakenMailing.class);
    var run = new JobRun(UUID.randomUUID(), "address-taken-mail", "x", 1);

    mailing.run(notice(), run);
    mailing.run(notice(), run);

    assertThat(mails(2)).hasSize(2);
  }

  @Test
  void killed_between_sending_and_committing_it_sends_one_more_with_the_same_id() throws Exception {
    mails(1);
    var mailing =
        new AddressTakenMailing(
            worker.bean(Users.class), worker.bean(Letters.class), post(killedOnce()));
    var run = new JobRun(UUID.randomUUID(), "address-taken-mail", "x", 1);

    assertThatThrownBy(() -> mailing.run(notice(), run)).hasMessage("killed");
    mailing.run(notice(), run);
    mailing.run(notice(), run);

    var mails = mails(3);
    assertThat(mails).hasSize(3);
    assertThat(mails.get(1).getMessageID()).isEqualTo(mails.get(2).getMessageID());
  }

  private Post post(Mailer mailer) {
    return new Post(
        worker.bean(Tenancy.class),
        worker.bean(Effects.class),
        mailer,
        worker.bean(Addresses.class));
  }

  private Mailer killedOnce() {
    var killed = new AtomicBoolean();
    return mail -> {
      worker.bean(Mailer.class).send(mail);
      if (killed.compareAndSet(false, true)) throw new IllegalStateException("killed");
    };
  }

  private Member owner() throws SQLException {
    var account = AccountId.of(worker.value("SELECT account_id FROM membership"));
    return new Member(
        account, new UserId(UUID.fromString(worker.value("SELECT id FROM users"))), Role.OWNER);
  }

  private AddressTakenMail notice() throws SQLException {
    return new AddressTakenMail(owner().account(), owner().user());
  }

  /// Waits for that many mails and gives all there are.
  private List<MimeMessage> mails(int count) {
    assertThat(server.waitForIncomingEmail(30_000, count)).isTrue();
    return Arrays.asList(server.getReceivedMessages());
  }

  private static String text(MimeMessage mail) {
    return GreenMailUtil.getBody(mail).replace("=\r\n", "").replace("=3D", "=");
  }

  private static String token(MimeMessage mail, String link) {
    var matcher = Pattern.compile(Pattern.quote(link) + "([A-Za-z0-9_-]+)").matcher(text(mail));
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }
}
