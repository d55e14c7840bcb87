package fm.podwright.core.mail;

/// Hands mail to the server that delivers it.
public interface Mailer {
  /// Returns once the server has taken the mail; throws [MailUnavailable] if it has not.
  void send(Mail mail);
}
