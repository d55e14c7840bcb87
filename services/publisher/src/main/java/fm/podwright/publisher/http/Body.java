package fm.podwright.publisher.http;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// An answer as it is sent, but for the lines of its head that change. A large one that is asked
/// for many times in a second is sent from a [Sheet] of that second.
final class Body {
  private static final int LARGE = 16 * 1024;
  private static final int OFTEN = 8;

  private final byte[] head;
  private final byte[] bytes;
  private final AtomicReference<@Nullable Sheet> sheet = new AtomicReference<>();
  private long second;
  private int asked;

  Body(byte[] head, byte[] bytes) {
    this.head = head;
    this.bytes = bytes;
  }

  /// The status line and the fields that all clients are told alike.
  byte[] head() {
    return head;
  }

  byte[] bytes() {
    return bytes;
  }

  int length() {
    return bytes.length;
  }

  boolean isLarge() {
    return bytes.length > LARGE;
  }

  /// The whole answer to somebody who stays, if it is in a file that was written in this second or
  /// the one before; whoever gets it releases it.
  Optional<Sheet.Region> region() {
    var now = HttpClock.second();
    if (isOftenAsked(now)) Shelf.press(this);
    var held = sheet.get();
    return held == null || held.second() < now - 1 ? Optional.empty() : held.region();
  }

  /// True once in a second. Event loops may count past each other: then it takes one request more.
  private boolean isOftenAsked(long now) {
    if (second != now) {
      second = now;
      asked = 0;
    }
    return ++asked == OFTEN;
  }

  /// From now on this one is sent.
  void isOn(Sheet newer) {
    release(sheet.getAndSet(newer));
  }

  /// It is not sent from there any more.
  void isNotOn(Sheet old) {
    if (sheet.compareAndSet(old, null)) old.release();
  }

  private static void release(@Nullable Sheet old) {
    if (old != null) old.release();
  }
}
