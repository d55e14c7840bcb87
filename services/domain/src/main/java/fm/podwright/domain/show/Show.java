package fm.podwright.domain.show;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A podcast. `guid` is its `podcast:guid`: computed once, from its first feed address, and never
/// again. `revision` rises with every change that listeners can see.
public record Show(
    ShowId id,
    Slug slug,
    About about,
    Listing listing,
    Owner owner,
    Optional<Artwork> artwork,
    List<Txt> txts,
    UUID guid,
    long revision) {
  public Show {
    txts = List.copyOf(txts);
  }

  /// The title that directories print.
  public String title() {
    return about.title();
  }
}
