package fm.podwright.domain.episode;

import fm.podwright.domain.show.Lineup;
import fm.podwright.domain.show.Slug;
import java.util.Optional;

/// What a podcaster can write into an episode; an empty GUID is given one at publication, and an
/// empty lineup leaves people and topics as they are.
public record Edit(
    Slug slug,
    Words words,
    Numbering numbering,
    Optional<Boolean> explicit,
    Optional<Guid> guid,
    Optional<Lineup> lineup) {
  /// An edit of all but people and topics.
  public Edit(
      Slug slug,
      Words words,
      Numbering numbering,
      Optional<Boolean> explicit,
      Optional<Guid> guid) {
    this(slug, words, numbering, explicit, guid, Optional.empty());
  }

  /// The same with these people and topics.
  public Edit with(Lineup written) {
    return new Edit(slug, words, numbering, explicit, guid, Optional.of(written));
  }
}
