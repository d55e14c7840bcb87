package fm.podwright.templates.mail;

import java.net.URI;

/// Asks a new person to confirm that the address is theirs; `hours` is how long the link works.
public record VerificationMail(String person, URI link, int hours) implements Mail {
  @Override
  public String subject() {
    return "Confirm your e-mail address";
  }
}
