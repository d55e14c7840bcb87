package fm.podwright.templates.dashboard.episode;

/// Where a published episode is.
public record Links(String page, String feed, String audio) {}
