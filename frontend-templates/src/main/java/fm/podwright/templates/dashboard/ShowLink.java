package fm.podwright.templates.dashboard;

import fm.podwright.domain.show.ShowId;

/// A show in the rail. `artwork` is the address of a small picture, empty while there is none.
public record ShowLink(ShowId id, String title, String artwork) {
  /// The path of the show's pages.
  public String path() {
    return "/shows/" + id;
  }

  /// What stands where artwork is missing.
  public String initial() {
    return Text.first(title);
  }
}
