package fm.podwright.core.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
  private static final Map<String, Object> REQUIRED =
      Map.of(
          "podwright.dashboard-url", "https://podcasts.example.com",
          "podwright.sites-url", "https://{show}.example.com",
          "podwright.signing-key", "0123456789abcdef0123456789abcdef",
          "podwright.s3.endpoint", "http://s3:9000",
          "podwright.s3.bucket", "podwright",
          "podwright.s3.access-key", "key",
          "podwright.s3.secret-key", "hush");

  @Test
  void what_is_not_required_has_a_default() {
    try (var context = ApplicationContext.run(REQUIRED)) {
      var s3 = context.getBean(S3Settings.class);
      assertThat(s3.region()).isEqualTo("us-east-1");
      assertThat(s3.browserUrl()).isEqualTo(URI.create("http://s3:9000"));
      assertThat(context.getBean(SmtpSettings.class))
          .isEqualTo(
              new SmtpSettings(
                  "localhost", 2525, "", "", "Podwright <podwright@localhost>", false));
      assertThat(context.getBean(SpoolSettings.class).folder()).isEqualTo(Path.of("spool"));
      assertThat(context.getBean(ShutdownSettings.class).shutdownNotice())
          .isEqualTo(Duration.ofSeconds(3));
    }
  }

  @Test
  void a_shows_address_is_made_of_the_pattern() {
    var addresses =
        new Addresses(URI.create("https://podcasts.example.com"), "https://{show}.example.com");

    assertThat(addresses.site("news")).isEqualTo(URI.create("https://news.example.com"));
    assertThat(addresses.sitesDomain()).isEqualTo("example.com");
    assertThat(addresses.isSecure()).isTrue();
  }

  @Test
  void a_pattern_without_a_show_is_refused() {
    assertThatThrownBy(
            () -> new Addresses(URI.create("http://localhost:8080"), "http://localhost:8081"))
        .hasMessageContaining("PODWRIGHT_SITES_URL");
  }

  @Test
  void a_short_signing_key_is_refused() {
    assertThatThrownBy(() -> new SigningKey("too short"))
        .hasMessageContaining("PODWRIGHT_SIGNING_KEY");
  }

  @Test
  void secrets_are_not_printed() {
    try (var context = ApplicationContext.run(REQUIRED)) {
      assertThat(context.getBean(S3Settings.class).toString()).doesNotContain("hush");
      assertThat(context.getBean(SigningKey.class).toString()).doesNotContain("0123456789");
    }
  }
}
