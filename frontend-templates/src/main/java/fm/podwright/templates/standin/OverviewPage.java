package fm.podwright.templates.standin;

import fm.podwright.templates.Page;
import fm.podwright.templates.form.Form;
import java.util.List;

/// What the stand-in knows, and its clock.
///
/// @param path of what can be done here; it holds a secret
/// @param moved how far the clock was moved, in words; empty if it was not
public record OverviewPage(
    StandInFrame frame,
    String path,
    String moved,
    List<Step> steps,
    List<CustomerRow> customers,
    List<EndpointRow> endpoints,
    Traffic traffic,
    List<EventRow> events,
    Form form)
    implements Page {
  /// A way to move the clock.
  public record Step(String value, String label) {}

  /// A customer with what they subscribe to.
  public record CustomerRow(
      String id, String name, String plan, PortalPage.Tone state, String next) {}

  /// What is on its way.
  public record Traffic(int waiting, boolean paused) {}

  /// Where events go.
  public record EndpointRow(String url, String events, PortalPage.Tone state) {}

  /// An event and how its deliveries went.
  public record EventRow(
      String page, String at, String type, String about, PortalPage.Tone state) {}
}
