package fm.podwright.core.storage;

/// What S3 knows about an object without reading it.
public record StoredObject(long bytes, String contentType, String etag) {}
