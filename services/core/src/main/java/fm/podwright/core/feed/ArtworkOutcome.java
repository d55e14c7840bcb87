package fm.podwright.core.feed;

import fm.podwright.domain.show.Artwork;
import java.util.List;

/// What became of a picture that somebody chose for a show.
public sealed interface ArtworkOutcome {
  /// It hangs; `remarks` say in whole sentences what was changed about it.
  record Hung(Artwork picture, List<String> remarks) implements ArtworkOutcome {
    public Hung {
      remarks = List.copyOf(remarks);
    }
  }

  /// It cannot be used; `words` say why and what to do.
  record Refused(String words) implements ArtworkOutcome {}

  /// The account has no such show.
  record NotFound() implements ArtworkOutcome {}
}
