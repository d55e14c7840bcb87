package fm.podwright.core.storage;

/// A part that has arrived, counted from 1.
public record Part(int number, long bytes, String etag) {}
