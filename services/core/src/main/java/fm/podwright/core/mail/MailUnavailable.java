package fm.podwright.core.mail;

/// The mail server is away or does not take a mail.
public final class MailUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1;

  MailUnavailable(Throwable cause) {
    super("the mail server did not take the mail", cause);
  }
}
