package fm.podwright.templates.dashboard.episode;

import fm.podwright.templates.Page;

/// The gate alone, for the frame in which the editor's bar shows it.
public record GatePage(Gate gate) implements Page {}
