package fm.podwright.core.mail;

import fm.podwright.core.process.SmtpSettings;
import jakarta.inject.Singleton;
import jakarta.mail.Authenticator;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.time.InstantSource;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends by SMTP, one connection for each mail.
@Singleton
final class SmtpMailer implements Mailer {
  private static final Logger log = LoggerFactory.getLogger(SmtpMailer.class);
  private static final String PATIENCE_MILLIS = "10000";

  private final Session session;
  private final Letter letter;

  SmtpMailer(SmtpSettings settings, InstantSource clock) {
    this.session = session(settings);
    this.letter = new Letter(session, settings.from(), clock);
  }

  @Override
  public void send(Mail mail) {
    try {
      hand(letter.of(mail));
    } catch (MessagingException e) {
      throw new MailUnavailable(e);
    }
  }

  private void hand(MimeMessage message) throws MessagingException {
    var transport = session.getTransport("smtp");
    try {
      transport.connect();
      transport.sendMessage(message, message.getAllRecipients());
    } finally {
      leave(transport);
    }
  }

  /// What the server has taken is sent, however it says goodbye: sent again, it would come twice.
  private static void leave(Transport transport) {
    try {
      transport.close();
    } catch (MessagingException e) {
      log.debug("a mail server said no goodbye", e);
    }
  }

  private static Session session(SmtpSettings settings) {
    var properties = new Properties();
    properties.setProperty("mail.smtp.host", settings.host());
    properties.setProperty("mail.smtp.port", Integer.toString(settings.port()));
    properties.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
    properties.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
    properties.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
    properties.setProperty("mail.smtp.quitwait", "false");
    properties.setProperty("mail.smtp.starttls.enable", "true");
    properties.setProperty("mail.smtp.starttls.required", String.valueOf(settings.startTls()));
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    if (settings.user().isEmpty()) return Session.getInstance(properties);
    properties.setProperty("mail.smtp.auth", "true");
    return Session.getInstance(properties, signIn(settings));
  }

  private static Authenticator signIn(SmtpSettings settings) {
    return new Authenticator() {
      @Override
      protected PasswordAuthentication getPasswordAuthentication() {
        return new PasswordAuthentication(settings.user(), settings.password());
      }
    };
  }
}
