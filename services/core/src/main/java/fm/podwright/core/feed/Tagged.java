package fm.podwright.core.feed;

/// Tags as they are stored, and the version to save others upon.
public record Tagged<T>(T tags, int version) {}
