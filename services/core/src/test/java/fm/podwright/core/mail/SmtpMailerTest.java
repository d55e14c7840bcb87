package fm.podwright.core.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import fm.podwright.core.process.SmtpSettings;
import fm.podwright.domain.account.EmailAddress;
import fm.podwright.testkit.SettableClock;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SmtpMailerTest {
  private static final SettableClock CLOCK =
      new SettableClock(Instant.parse("2026-11-23T08:00:00Z"));
  private static final Mail WELCOME =
      new Mail(
          new EmailAddress("dora@example.com"),
          "Grüß dich, Dora",
          "Plain words",
          "<p>Rich words</p>",
          "verification-mail.1@podwright.example");

  private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void a_mail_arrives_with_its_id_and_in_two_forms() throws MessagingException {
    mailer().send(WELCOME);

    var message = server.getReceivedMessages()[0];
    assertThat(message.getMessageID()).isEqualTo("<verification-mail.1@podwright.example>");
    assertThat(message.getSubject()).isEqualTo("Grüß dich, Dora");
    assertThat(message.getFrom()[0].toString()).isEqualTo("Podwright <us@example.com>");
    assertThat(message.getAllRecipients()[0].toString()).isEqualTo("dora@example.com");
    assertThat(GreenMailUtil.getBody(message)).contains("Plain words", "<p>Rich words</p>");
  }

  @Test
  void a_server_that_is_away_is_one_named_exception() {
    var mailer = mailer();
    server.stop();

    assertThatThrownBy(() -> mailer.send(WELCOME)).isInstanceOf(MailUnavailable.class);
  }

  @Test
  void a_mail_that_was_taken_is_sent_though_the_server_says_no_goodbye() throws IOException {
    try (var rude = new RudeServer()) {
      mailer(rude.port()).send(WELCOME);

      assertThat(rude.taken()).hasValue(1);
    }
  }

  @Test
  void line_breaks_get_into_no_header() {
    assertThatThrownBy(
            () -> new Mail(WELCOME.to(), "Hello\r\nBcc: eve@example.com", "", "", WELCOME.id()))
        .hasMessage("a subject has no line breaks");
    assertThatThrownBy(() -> new Mail(WELCOME.to(), "Hello", "", "", "a\r\n@b"))
        .hasMessage("not a Message-ID");
  }

  private SmtpMailer mailer() {
    return mailer(server.getSmtp().getPort());
  }

  private static SmtpMailer mailer(int port) {
    var settings = new SmtpSettings("127.0.0.1", port, "", "", "Podwright <us@example.com>", false);
    return new SmtpMailer(settings, CLOCK);
  }
}
