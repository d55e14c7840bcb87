package fm.podwright.templates.mail;

import java.net.URI;

/// Tells the owner of an address that somebody tried to sign up with it again; `signIn` and `reset`
/// are what they may have been looking for.
public record SignInNoticeMail(String person, URI signIn, URI reset) implements Mail {
  @Override
  public String subject() {
    return "You already have an account";
  }
}
