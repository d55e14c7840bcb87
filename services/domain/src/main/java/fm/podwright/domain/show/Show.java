package fm.podwright.domain.show;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A podcast. `guid` is its `podcast:guid`: computed once, from its first feed address, and never
/// again. `revision` rises with every change that listeners can see. `domain` is the primary host,
/// where that is a domain of the podcaster's own.
public record Show(
    ShowId id,
    Slug slug,
    About about,
    Listing listing,
    Owner owner,
    Optional<Artwork> artwork,
    List<Txt> txts,
    UUID guid,
    long revision,
    Optional<String> domain) {
  public Show {
    txts = List.copyOf(txts);
  }

  /// A show at its address on the platform.
  public Show(
      ShowId id,
      Slug slug,
      About about,
      Listing listing,
      Owner owner,
      Optional<Artwork> artwork,
      List<Txt> txts,
      UUID guid,
      long revision) {
    this(id, slug, about, listing, owner, artwork, txts, guid, revision, Optional.empty());
  }

  /// The same show with other texts for directories.
  public Show with(List<Txt> others) {
    return new Show(id, slug, about, listing, owner, artwork, others, guid, revision, domain);
  }

  /// The show as it would be if nothing of it had ever been changed: what is the same here differs
  /// in nothing that is told of it.
  public Show unrevised() {
    return new Show(id, slug, about, listing, owner, artwork, txts, guid, 0, domain);
  }

  /// True if `other` has the same words, listing, owner and address.
  public boolean saysAs(Show other) {
    return slug.equals(other.slug)
        && about.equals(other.about)
        && listing.equals(other.listing)
        && owner.equals(other.owner);
  }

  /// The title that directories print.
  public String title() {
    return about.title();
  }
}
