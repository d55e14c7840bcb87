package fm.podwright.core.process;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/// The server that takes our mail (`PODWRIGHT_SMTP_HOST` and so on).
///
/// @param user empty where the server asks for no password
/// @param from the sender, an address or `Name <address>`
/// @param startTls whether a connection that cannot be encrypted is refused
@ConfigurationProperties("podwright.smtp")
public record SmtpSettings(
    @Bindable(defaultValue = "localhost") String host,
    @Bindable(defaultValue = "2525") int port,
    @Bindable(defaultValue = "") String user,
    @Bindable(defaultValue = "") String password,
    @Bindable(defaultValue = "Podwright <podwright@localhost>") String from,
    @Bindable(defaultValue = "false") boolean startTls) {

  /// Leaves the password out.
  @Override
  public String toString() {
    return "SmtpSettings[host=%s, port=%d, from=%s]".formatted(host, port, from);
  }
}
