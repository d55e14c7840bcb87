package fm.podwright.core.staff;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/// What an account uses.
///
/// @param createdAt when the account was made
/// @param stored bytes that are kept
/// @param thisMonth downloads since the month began
/// @param lastMonth downloads of the month before
/// @param customer what Stripe knows it by; empty if it does not
@MappedEntity("account")
record FigureRow(Instant createdAt, long stored, long thisMonth, long lastMonth, String customer) {}
