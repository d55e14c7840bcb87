package fm.podwright.core.process;

import io.micronaut.context.env.Environment;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A setting that has no safe default, and an example of what to write; `otherwise` is what else
/// can be done, or empty.
record RequiredSetting(String property, String example, String otherwise) {
  private static final List<RequiredSetting> ALL =
      List.of(
          new RequiredSetting("podwright.signing-key", "$(openssl rand -base64 48)"),
          new RequiredSetting("podwright.database.url", "jdbc:postgresql://host/podwright"),
          new RequiredSetting("podwright.database.password", "the password of this role"),
          new RequiredSetting("podwright.s3.endpoint", "https://s3.example.com"),
          new RequiredSetting("podwright.s3.bucket", "podwright"),
          new RequiredSetting("podwright.s3.access-key", "the key's id"),
          new RequiredSetting("podwright.s3.secret-key", "the key's secret"),
          new RequiredSetting("podwright.dashboard-url", "https://podcasts.example.com"),
          new RequiredSetting("podwright.sites-url", "https://{show}.example.com"));
  private static final List<RequiredSetting> MAIL =
      List.of(
          new RequiredSetting("podwright.smtp.host", "smtp.example.com"),
          new RequiredSetting("podwright.smtp.from", "Podwright <podwright@example.com>"));

  private static final String UNPAID = ", or PODWRIGHT_BILLING_ENABLED=false where nobody pays";
  private static final RequiredSetting STRIPE =
      new RequiredSetting("podwright.stripe.secret-key", "sk_live_...", UNPAID);
  private static final RequiredSetting WEBHOOK =
      new RequiredSetting("podwright.stripe.webhook-secret", "whsec_...", UNPAID);

  private RequiredSetting(String property, String example) {
    this(property, example, "");
  }

  static void check(Role role, Environment environment) {
    var missing =
        Stream.concat(of(role), paying(role, environment))
            .filter(setting -> setting.isMissingFrom(environment))
            .toList();
    if (!missing.isEmpty()) {
      throw new MissingSettings(role, missing);
    }
  }

  private static Stream<RequiredSetting> of(Role role) {
    return switch (role) {
      case DASHBOARD, PUBLISHER -> ALL.stream();
      case WORKER -> Stream.concat(ALL.stream(), MAIL.stream());
    };
  }

  private static Stream<RequiredSetting> paying(Role role, Environment environment) {
    if (!environment.getProperty("podwright.billing.enabled", Boolean.class).orElse(true)) {
      return Stream.empty();
    }
    return switch (role) {
      case DASHBOARD -> Stream.of(STRIPE, WEBHOOK);
      case WORKER -> Stream.of(STRIPE);
      case PUBLISHER -> Stream.empty();
    };
  }

  private boolean isMissingFrom(Environment environment) {
    return environment.getProperty(property, String.class).orElse("").isBlank();
  }

  String remedy() {
    var variable = property.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    return "%s (set %s=\"%s\"%s)".formatted(property, variable, example, otherwise);
  }
}
