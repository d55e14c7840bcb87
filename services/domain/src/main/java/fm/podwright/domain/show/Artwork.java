package fm.podwright.domain.show;

import java.util.List;
import java.util.UUID;

/// A picture as it is served: its id, its extension ("jpg" or "png") and the widths in pixels in
/// which it exists, the widest first.
public record Artwork(UUID image, String extension, List<Integer> widths) {
  public Artwork {
    widths = List.copyOf(widths);
    if (widths.isEmpty()) throw new IllegalArgumentException("a picture has a width");
  }

  /// The width of the largest rendition, in pixels.
  public int widest() {
    return widths.getFirst();
  }

  /// The narrowest rendition that fills `pixels`, or the widest there is.
  public int atLeast(int pixels) {
    return widths.reversed().stream().filter(width -> width >= pixels).findFirst().orElse(widest());
  }
}
