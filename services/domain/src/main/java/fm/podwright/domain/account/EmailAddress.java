package fm.podwright.domain.account;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// An e-mail address in lower case: one mailbox, one account name, whatever way it was typed.
public record EmailAddress(String value) {
  private static final int MAX_LENGTH = 254;
  private static final Pattern SHAPE =
      Pattern.compile("[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9-]+(\\.[a-z0-9-]+)+");

  public EmailAddress {
    value = value.strip().toLowerCase(Locale.ROOT);
    if (!isAddress(value)) throw new IllegalArgumentException("not an e-mail address");
  }

  /// The address, or empty if `text` is none: a line break or a second mailbox never passes.
  public static Optional<EmailAddress> parse(String text) {
    var candidate = text.strip().toLowerCase(Locale.ROOT);
    return isAddress(candidate) ? Optional.of(new EmailAddress(candidate)) : Optional.empty();
  }

  private static boolean isAddress(String text) {
    return text.length() <= MAX_LENGTH && SHAPE.matcher(text).matches();
  }

  @Override
  public String toString() {
    return value;
  }
}
