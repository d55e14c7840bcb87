package fm.podwright.templates.mail;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/// A letter from, or to, those who operate the installation.
///
/// @param name whom it greets; empty if nobody knows the name
/// @param label what the link leads to
/// @param foot why one gets it
public record StaffMail(
    String name,
    String subject,
    List<String> paragraphs,
    String label,
    Optional<URI> link,
    String foot)
    implements Mail {
  public StaffMail {
    paragraphs = List.copyOf(paragraphs);
  }

  /// The first line.
  public String greeting() {
    return name.isEmpty() ? "Hello," : "Hello " + name + ",";
  }
}
