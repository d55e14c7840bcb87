package fm.podwright.domain.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What became of telling a hub that a feed is another.
///
/// @param hub the hub's address, or `podping`
public record Told(String hub, State state) {

  /// How far it is.
  public sealed interface State {}

  /// It will be told in a moment.
  public record Waiting() implements State {}

  /// It took the word so long after the change.
  public record Accepted(Duration after) implements State {}

  /// It did not take the word, for this reason, and is told again.
  public record Failed(String reason, int tries, Optional<Instant> next) implements State {}

  /// It did not take the word, however often it was told.
  public record GivenUp(String reason, int tries) implements State {}

  /// A later change came before it was told of this one, and it is told of that.
  public record Overtaken() implements State {}

  /// True while something is going to happen.
  public boolean isOpen() {
    return switch (state) {
      case Waiting(), Failed(_, _, _) -> true;
      case Accepted(_), GivenUp(_, _), Overtaken() -> false;
    };
  }
}
