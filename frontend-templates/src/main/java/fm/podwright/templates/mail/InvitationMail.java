package fm.podwright.templates.mail;

import java.net.URI;

/// Invites somebody to an account; `role` is what they may do there, in words, `days` how long the
/// link works.
public record InvitationMail(String inviter, String account, String role, URI link, int days)
    implements Mail {
  @Override
  public String subject() {
    return inviter + " invites you to " + account;
  }
}
