package fm.podwright.core.media.image;

import java.util.List;

/// What came of an uploaded picture.
public sealed interface ArtworkResult {
  /// The picture in all its sizes, the largest first; `accent` is its strongest colour as
  /// `#rrggbb`; `remarks` say in whole sentences what was changed.
  record Accepted(List<Rendition> renditions, String accent, List<String> remarks)
      implements ArtworkResult {
    public Accepted {
      renditions = List.copyOf(renditions);
      remarks = List.copyOf(remarks);
    }

    /// The one that feeds name.
    public Rendition master() {
      return renditions.getFirst();
    }
  }

  /// Why it cannot be used and what to do, in whole sentences.
  record Refused(String words) implements ArtworkResult {}
}
