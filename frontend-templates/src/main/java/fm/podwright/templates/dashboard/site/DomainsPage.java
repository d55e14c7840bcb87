package fm.podwright.templates.dashboard.site;

import fm.podwright.domain.show.Show;
import fm.podwright.templates.Page;
import fm.podwright.templates.dashboard.Frame;
import fm.podwright.templates.form.Form;
import java.time.ZoneId;
import java.util.List;

/// Where listeners meet a show.
///
/// @param platform the show's host here
/// @param live domains that are claimed
/// @param past domains that were
public record DomainsPage(
    Frame frame,
    Show show,
    String platform,
    List<DomainLine> live,
    List<DomainLine> past,
    Form form)
    implements Page {
  public DomainsPage {
    live = List.copyOf(live);
    past = List.copyOf(past);
  }

  /// The path of this page.
  public String path() {
    return frame.show().orElseThrow().path() + "/domains";
  }

  /// The zone that times are meant in.
  public ZoneId zone() {
    return show.listing().zone();
  }

  /// True if listeners meet the show at its address here.
  public boolean isAtPlatform() {
    return show.domain().isEmpty();
  }
}
