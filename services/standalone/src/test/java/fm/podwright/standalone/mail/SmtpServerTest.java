package fm.podwright.standalone.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmtpServerTest {
  private static final String MESSAGE =
      """
      From: Podwright <podwright@example.com>
      To: ann@example.com
      Subject: =?UTF-8?Q?Gr=C3=BC=C3=9Fe?= <script>
      MIME-Version: 1.0
      Content-Type: multipart/alternative; boundary=b

      --b
      Content-Type: text/plain; charset=utf-8

      .a line that begins with a dot
      http://localhost:8080/verify?token=abc
      --b
      Content-Type: text/html; charset=utf-8

      <p>Hello <a href="http://localhost:8080/verify?token=abc">Ann</a>
      --b--
      """;

  @TempDir private Path path;

  @Test
  void what_is_sent_is_kept_and_shown() throws Exception {
    var folder = new MailFolder(path, InstantSource.system());
    try (var server = SmtpServer.start(folder, "127.0.0.1", 0);
        var pages = MailPages.start(folder, "127.0.0.1", 0)) {
      send(server.port());

      var reopened = new MailFolder(path, InstantSource.system());
      assertThat(reopened.names()).hasSize(1);
      var name = reopened.names().getFirst();
      assertThat(reopened.find(name).orElseThrow().text()).startsWith(".a line that begins");

      assertThat(get(pages.port(), "/")).contains("Grüße &lt;script&gt;", "ann@example.com");
      assertThat(get(pages.port(), "/" + name))
          .contains("sandbox=\"allow-popups", "<a href=\"http://localhost:8080/verify?token=abc\"");
      assertThat(get(pages.port(), "/" + name + "/html")).contains("<p>Hello");
      assertThat(get(pages.port(), "/../secrets.properties")).isEqualTo("Not found");
    }
  }

  private static void send(int port) throws Exception {
    var settings = new Properties();
    settings.put("mail.smtp.host", "127.0.0.1");
    settings.put("mail.smtp.port", String.valueOf(port));
    var bytes = MESSAGE.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    Transport.send(new MimeMessage(Session.getInstance(settings), new ByteArrayInputStream(bytes)));
  }

  private static String get(int port, String path) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
      return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
  }
}
