package fm.podwright.templates.mail;

import java.net.URI;
import java.util.List;

/// Tells an owner of `account` how it stands with its plan; the first of `paragraphs` goes on where
/// the greeting ends.
public record BillingNoticeMail(
    String name, String account, String subject, List<String> paragraphs, URI link)
    implements Mail {
  public BillingNoticeMail {
    paragraphs = List.copyOf(paragraphs);
  }
}
