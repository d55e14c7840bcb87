package fm.podwright.templates.mail;

import java.net.URI;

/// Brings the link that sets a new password, once; `minutes` is how long it works.
public record PasswordResetMail(String person, URI link, int minutes) implements Mail {
  @Override
  public String subject() {
    return "Set a new password";
  }
}
