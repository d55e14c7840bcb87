package fm.podwright.core.storage;

/// Bytes `first` to `last`, both included, counted from 0.
public record ByteRange(long first, long last) {
  public ByteRange {
    if (first < 0 || last < first) throw new IllegalArgumentException("not a range of bytes");
  }

  /// How many bytes that are.
  public long length() {
    return last - first + 1;
  }

  String header() {
    return "bytes=" + first + "-" + last;
  }
}
