package fm.podwright.core.billing;

import fm.podwright.domain.billing.Money;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/// An invoice as a person reads it.
///
/// @param number empty for one that is to come
/// @param at when it was made, or will be
/// @param isPaid false if money is still due
/// @param page where it can be seen and paid
public record Invoice(
    String number,
    Instant at,
    Money total,
    boolean isPaid,
    Optional<URI> page,
    Optional<URI> pdf) {}
