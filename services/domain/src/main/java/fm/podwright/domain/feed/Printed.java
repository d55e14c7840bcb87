package fm.podwright.domain.feed;

/// A document that was written, and what of it can be copied into the next.
@SuppressWarnings("ArrayRecordComponent") // bytes to be served, never compared
record Printed(byte[] bytes, Print print) {}
