package fm.podwright.standalone.mail;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.regex.Pattern;

/// The pages of the mail folder.
final class MailHtml {
  private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");
  private static final String PAGE =
      """
      <!doctype html>
      <html lang="en">
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      <title>%s</title>
      <style>
        body { font: 1rem/1.5 system-ui, sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem }
        td, th { text-align: start; padding: .25rem .75rem .25rem 0; vertical-align: top }
        iframe { width: 100%%; height: 32rem; border: 1px solid #8888; background: #fff }
        pre { white-space: pre-wrap; overflow-wrap: anywhere }
      </style>
      %s
      """;

  private MailHtml() {}

  static String list(MailFolder folder) throws IOException {
    var rows = new StringBuilder();
    for (var name : folder.names()) {
      try {
        folder.find(name).map(MailHtml::row).ifPresent(rows::append);
      } catch (MessagingException e) {
        throw new IOException(e);
      }
    }
    var body = rows.isEmpty() ? "<p>Nothing was sent yet." : "<table>" + rows + "</table>";
    return PAGE.formatted("Sent mail", "<h1>Sent mail</h1>" + body);
  }

  private static String row(Mail mail) {
    return "<tr><td><a href=\"/%s\">%s</a><td>%s<td>%s"
        .formatted(mail.name(), escape(mail.subject()), escape(mail.to()), escape(mail.date()));
  }

  static String message(Mail mail) {
    var body = new StringBuilder("<p><a href=\"/\">All mail</a>");
    body.append("<h1>").append(escape(mail.subject())).append("</h1>");
    body.append("<table><tr><th>From<td>").append(escape(mail.from()));
    body.append("<tr><th>To<td>").append(escape(mail.to()));
    body.append("<tr><th>Date<td>").append(escape(mail.date())).append("</table>");
    if (!mail.html().isEmpty()) {
      body.append(
          "<iframe title=\"Message\" src=\"/%s/html\" sandbox=\"allow-popups allow-popups-to-escape-sandbox\"></iframe>"
              .formatted(mail.name()));
    }
    body.append("<h2>Text</h2><pre>").append(linked(mail.text())).append("</pre>");
    return PAGE.formatted(escape(mail.subject()), body);
  }

  private static String linked(String text) {
    return LINK.matcher(escape(text))
        .replaceAll("<a href=\"$0\" target=\"_blank\" rel=\"noreferrer\">$0</a>");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
