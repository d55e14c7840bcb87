package fm.podwright.templates.dashboard.episode;

import fm.podwright.templates.Page;

/// The line of how a change spread, as a page that is open is told of it.
public record SpreadPage(SpreadLine line) implements Page {}
