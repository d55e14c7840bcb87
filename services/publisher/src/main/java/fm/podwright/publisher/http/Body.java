package fm.podwright.publisher.http;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An answer as it is sent, but for the lines of its head that change. A large one that is asked
/// for many times in a second is sent from a [Sheet] of that second.
final class Body {
  private static final int LARGE = 16 * 1024;
  private static final int OFTEN = 8;

  private final byte[] head;
  private final byte[] bytes;
  private volatile @Nullable Sheet sheet;
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

  /// The whole answer to somebody who stays and is `told` these lines, if it is in a file that was
  /// written in this second or the one before; whoever gets it releases it.
  Optional<Sheet.Region> region(byte[] told) {
    var now = HttpClock.second();
    if (isOftenAsked(now)) Shelf.press(this, told);
    var held = sheet;
    return held != null && held.fits(now, told) ? held.region() : Optional.empty();
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
  synchronized void isOn(Sheet newer) {
    var old = sheet;
    sheet = newer;
    if (old != null) old.release();
  }

  /// It is not sent from there any more.
  synchronized void isNotOn(Sheet old) {
    if (sheet != old) return;
    sheet = null;
    old.release();
  }
}
