package fm.podwright.core.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Date;

/// Puts a mail into the form that SMTP carries: MIME, text first and HTML as the alternative.
final class Letter {
  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private final Session session;
  private final String from;
  private final InstantSource clock;

  Letter(Session session, String from, InstantSource clock) {
    this.session = session;
    this.from = from;
    this.clock = clock;
  }

  MimeMessage of(Mail mail) throws MessagingException {
    var message = new Identified(session, mail.id());
    message.setFrom(new InternetAddress(from, true));
    message.setRecipient(RecipientType.TO, new InternetAddress(mail.to().value(), true));
    message.setSubject(mail.subject(), UTF_8);
    message.setSentDate(Date.from(clock.instant()));
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setContent(alternatives(mail));
    message.saveChanges();
    return message;
  }

  private static MimeMultipart alternatives(Mail mail) throws MessagingException {
    var text = new MimeBodyPart();
    text.setText(mail.text(), UTF_8);
    var html = new MimeBodyPart();
    html.setText(mail.html(), UTF_8, "html");
    return new MimeMultipart("alternative", text, html);
  }

  /// A message that keeps its id; the library would give it another with every change.
  private static final class Identified extends MimeMessage {
    private final String id;

    Identified(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", "<" + id + ">");
    }
  }
}
