package fm.podwright.standalone.mail;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A message as a person reads it.
///
/// @param html empty where it has no such part
public record Mail(
    String name, String from, String to, String subject, String date, String text, String html) {

  static Mail parse(String name, InputStream stream) throws IOException, MessagingException {
    var message = new MimeMessage(Session.getInstance(new Properties()), stream);
    return new Mail(
        name,
        addresses(message.getFrom()),
        addresses(message.getRecipients(Message.RecipientType.TO)),
        Objects.requireNonNullElse(message.getSubject(), "(no subject)"),
        String.join("", Objects.requireNonNullElse(message.getHeader("Date"), new String[0])),
        part(message, "text/plain"),
        part(message, "text/html"));
  }

  private static String addresses(Address @Nullable [] addresses) {
    return Stream.ofNullable(addresses)
        .flatMap(Arrays::stream)
        .map(Address::toString)
        .collect(Collectors.joining(", "));
  }

  private static String part(Part part, String type) throws IOException, MessagingException {
    if (part.isMimeType(type)) {
      return String.valueOf(part.getContent());
    }
    if (part.getContent() instanceof Multipart parts) {
      for (var i = 0; i < parts.getCount(); i++) {
        var found = part(parts.getBodyPart(i), type);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return "";
  }
}
