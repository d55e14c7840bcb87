package fm.podwright.domain.site;

import java.time.Duration;
import java.time.Instant;

/// How a claimed domain stands.
public sealed interface DomainState {
  /// How long a domain whose records are wrong stays its show's.
  Duration GRACE = Duration.ofDays(7);

  /// Its records have never been right yet.
  record Waiting(Instant since) implements DomainState {
    /// How long somebody may take to set them.
    static final Duration PATIENCE = Duration.ofDays(30);
  }

  /// The show answers there.
  record Verified(Instant since) implements DomainState {}

  /// The show answers there still, but its records are wrong.
  record Warned(Instant since) implements DomainState {
    /// When it is let go unless they are right again.
    public Instant ends() {
      return since.plus(GRACE);
    }

    /// When its last day begins.
    Instant lastDay() {
      return ends().minus(Duration.ofDays(1));
    }
  }

  /// It is the show's no more; claiming it again needs another code.
  record LetGo(Instant since, Reason reason) implements DomainState {}

  /// Why a domain was let go.
  enum Reason {
    /// Its records were wrong for a week.
    LOST,
    /// Somebody of the account removed it.
    REMOVED,
    /// Nobody ever set its records.
    NEVER_SET
  }

  /// When it came to stand so.
  Instant since();

  /// True if the show answers at the domain.
  default boolean answers() {
    return this instanceof Verified || this instanceof Warned;
  }

  /// True if it is over.
  default boolean isOver() {
    return this instanceof LetGo;
  }
}
