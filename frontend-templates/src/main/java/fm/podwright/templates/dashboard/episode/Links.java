package fm.podwright.templates.dashboard.episode;

import java.util.Optional;

/// Where a published episode is, the code that puts its player into other pages, and how its latest
/// change got there; `isOutdated` if its audio file holds other chapters than the page.
public record Links(
    String page,
    String feed,
    String audio,
    String embed,
    Optional<SpreadLine> spread,
    boolean isOutdated) {}
