package fm.podwright.domain.site;

import fm.podwright.domain.episode.Notes;
import fm.podwright.domain.show.Slug;
import java.time.Instant;

/// A page of the podcaster's own at `/{slug}`, in Markdown. A `listed` one is in the navigation.
/// `version` rises with every saved edit.
public record OwnPage(
    OwnPageId id,
    Slug slug,
    String title,
    String text,
    boolean listed,
    int version,
    Instant changed) {
  public OwnPage {
    title = title.strip();
    if (title.isEmpty()) throw new IllegalArgumentException("title is blank");
  }

  /// The text as it is read.
  public Notes notes() {
    return Notes.of(text);
  }

  /// The path on the show's site.
  public String path() {
    return "/" + slug;
  }
}
