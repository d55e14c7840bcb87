package fm.podwright.templates.dashboard.episode;

/// The private preview link: whether there is one, and its address in the one moment when it is
/// shown.
public record Sharing(boolean exists, String link) {}
