package fm.podwright.templates.mail;

import fm.podwright.domain.show.Finding;
import java.net.URI;
import java.util.List;

/// Says that a planned episode did not come out. `due` is when it was to, in words; `findings` are
/// what stopped it.
public record RefusedReleaseMail(
    String name, String show, String title, String due, List<Finding> findings, URI link)
    implements Mail {
  public RefusedReleaseMail {
    findings = List.copyOf(findings);
  }

  @Override
  public String subject() {
    return "Not published: " + title;
  }
}
