package fm.podwright.core.staff;

import fm.podwright.domain.show.ShowId;
import java.time.Instant;
import java.util.UUID;

/// An operator's look at what is not public of one show, for a reason that stands in the record.
///
/// @param ends when the reason has to be given again
public record Inspection(UUID id, ShowId show, String reason, Instant ends) {}
