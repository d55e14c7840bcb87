package fm.podwright.templates.dashboard.billing;

import java.time.Instant;

/// A line of the history: who did what when.
public record Past(Instant at, String who, String words) {}
