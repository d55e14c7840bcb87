package fm.podwright.core.mail;

import fm.podwright.domain.account.EmailAddress;
import java.util.regex.Pattern;

/// A message to one person, as plain text and as HTML.
///
/// @param id the Message-ID without its angle brackets; the same for every try to send it, so that
///   servers can tell a second copy
public record Mail(EmailAddress to, String subject, String text, String html, String id) {
  private static final int MAX_SUBJECT = 200;
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]+@[A-Za-z0-9.-]+");

  public Mail {
    if (subject.isBlank() || subject.length() > MAX_SUBJECT) {
      throw new IllegalArgumentException("a subject has 1-200 characters");
    }
    if (subject.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("a subject has no line breaks");
    }
    if (!ID.matcher(id).matches()) throw new IllegalArgumentException("not a Message-ID");
  }

  /// Leaves out what only the receiver may read.
  @Override
  public String toString() {
    return "Mail[id=" + id + "]";
  }
}
