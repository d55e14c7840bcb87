package fm.podwright.templates.dashboard.episode;

/// What the member who looks at the page may do there.
public record Rights(boolean draft, boolean publish) {}
