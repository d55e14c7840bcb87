package fm.podwright.templates.dashboard;

import java.util.Optional;

/// What a signed-out page shows around its own words.
public record PlainFrame(Optional<Notice> notice) {}
