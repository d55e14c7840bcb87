package fm.podwright.templates.dashboard.episode;

import fm.podwright.templates.Page;

/// The same alone, for the episode's own page.
public record DifferencePartPage(Difference difference) implements Page {}
