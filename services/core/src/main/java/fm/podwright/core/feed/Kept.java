package fm.podwright.core.feed;

import fm.podwright.domain.show.Finding;
import java.util.List;

/// What became of something that was to be done to a person, a topic or the notes' frame of a show.
public sealed interface Kept<T> {
  /// It is done, and listeners see it where they see anything of it; `remarks` say in whole
  /// sentences what is worth knowing.
  record Done<T>(T value, List<String> remarks) implements Kept<T> {}

  /// Nothing was changed, for the reasons in `findings`.
  record Refused<T>(List<Finding> findings) implements Kept<T> {}

  /// Somebody else saved in the meantime; nothing was changed.
  record Conflict<T>() implements Kept<T> {}

  /// The account has no such thing.
  record NotFound<T>() implements Kept<T> {}
}
