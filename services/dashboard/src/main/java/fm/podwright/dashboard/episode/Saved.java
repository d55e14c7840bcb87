package fm.podwright.dashboard.episode;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/// What was saved, and when.
@Serdeable
record Saved(int version, Instant savedAt) {}
