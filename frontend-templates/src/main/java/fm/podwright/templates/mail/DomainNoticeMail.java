package fm.podwright.templates.mail;

import fm.podwright.domain.show.Finding;
import java.net.URI;
import java.util.List;

/// Tells somebody what became of a domain of `show`; the first of `paragraphs` goes on where the
/// greeting ends, and `findings` say what is wrong, if anything.
public record DomainNoticeMail(
    String name,
    String show,
    String subject,
    List<String> paragraphs,
    List<Finding> findings,
    URI link)
    implements Mail {
  public DomainNoticeMail {
    paragraphs = List.copyOf(paragraphs);
    findings = List.copyOf(findings);
  }
}
