package fm.podwright.templates.standin;

import fm.podwright.templates.Page;
import java.util.List;

/// One event, and how it was brought to each endpoint.
public record EventPage(StandInFrame frame, String json, String action, List<Delivery> deliveries)
    implements Page {
  /// The attempts to bring it to one endpoint.
  public record Delivery(String id, String url, PortalPage.Tone state, List<String> attempts) {}
}
