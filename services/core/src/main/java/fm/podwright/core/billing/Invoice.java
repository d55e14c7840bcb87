package fm.podwright.core.billing;

import fm.podwright.domain.billing.Money;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/// An invoice as a person reads it.
///
/// @param number empty for one that is to come
/// @param at when it was made, or will be
/// @param page where it can be seen and paid
public record Invoice(
    String number, Instant at, Money total, State state, Optional<URI> page, Optional<URI> pdf) {
  /// What became of it.
  public enum State {
    PAID,
    DUE,
    /// Taken back, or given up: nobody has to pay it.
    VOID;

    static State of(String status) {
      return switch (status) {
        case "paid" -> PAID;
        case "void", "uncollectible" -> VOID;
        default -> DUE;
      };
    }
  }
}
