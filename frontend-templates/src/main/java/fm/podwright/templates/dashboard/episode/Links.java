package fm.podwright.templates.dashboard.episode;

import java.util.Optional;

/// Where a published episode is, and how its latest change got there.
public record Links(String page, String feed, String audio, Optional<SpreadLine> spread) {}
