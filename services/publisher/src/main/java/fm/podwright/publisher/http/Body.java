package fm.podwright.publisher.http;

import io.netty.buffer.Unpooled;

/// The bytes of an answer. A large one that is asked for often is sent from a [Sheet].
final class Body {
  private static final int LARGE = 16 * 1024;
  private static final int OFTEN = 8;

  private final byte[] bytes;
  private int asked;

  Body(byte[] bytes) {
    this.bytes = bytes;
  }

  int length() {
    return bytes.length;
  }

  byte[] bytes() {
    return bytes;
  }

  boolean isLarge() {
    return bytes.length > LARGE;
  }

  /// What a channel writes for it.
  Object message() {
    return Shelf.region(this).<Object>map(it -> it).orElseGet(this::buffer);
  }

  /// Event loops may count past each other: then it takes one request more.
  private Object buffer() {
    if (asked < OFTEN && ++asked == OFTEN) Shelf.take(this);
    return Unpooled.wrappedBuffer(bytes);
  }

  /// It is counted anew how often it is asked for.
  void forget() {
    asked = 0;
  }
}
