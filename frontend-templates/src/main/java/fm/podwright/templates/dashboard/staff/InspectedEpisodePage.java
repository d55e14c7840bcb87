package fm.podwright.templates.dashboard.staff;

import fm.podwright.domain.episode.Episode;
import fm.podwright.templates.Page;
import fm.podwright.templates.dashboard.Frame;
import java.util.Optional;

/// An episode that is not out, for an operator who has said why.
///
/// @param back where the inspection is that it belongs to
/// @param notes as listeners would see them
public record InspectedEpisodePage(
    Frame frame,
    String back,
    String show,
    InspectionPage.Why why,
    Episode episode,
    String notes,
    Optional<Sound> sound)
    implements Page {
  /// The title, or that there is none yet.
  public String title() {
    return episode.title().isEmpty() ? "Untitled" : episode.title();
  }

  /// Audio that can be heard for as long as the reason is good.
  public record Sound(String url, String file, String length) {}
}
