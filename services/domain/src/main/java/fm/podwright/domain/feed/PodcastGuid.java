package fm.podwright.domain.feed;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/// Computes a show's `podcast:guid`: a UUID version 5 of its feed's address without scheme and
/// trailing slashes. Done once for a show, from its first address; after that it travels with it.
public final class PodcastGuid {
  private static final UUID NAMESPACE = UUID.fromString("ead4c236-bf58-58c6-a2c6-a6b28d128cb6");
  private static final long VERSION_5 = 0x5000L;
  private static final long VARIANT = 0x8000000000000000L;

  private PodcastGuid() {}

  /// The GUID of the show whose feed was first at `feed`.
  public static UUID of(URI feed) {
    var name = feed.toASCIIString().replaceFirst("^[A-Za-z][A-Za-z0-9+.-]*://", "");
    return version5(name.replaceFirst("/+$", ""));
  }

  private static UUID version5(String name) {
    var digest = sha1();
    digest.update(ByteBuffer.allocate(16).putLong(high(NAMESPACE)).putLong(low(NAMESPACE)).flip());
    var hash = ByteBuffer.wrap(digest.digest(name.getBytes(StandardCharsets.UTF_8)));
    var high = (hash.getLong() & ~0xF000L) | VERSION_5;
    var low = (hash.getLong() & 0x3FFFFFFFFFFFFFFFL) | VARIANT;
    return new UUID(high, low);
  }

  private static long high(UUID uuid) {
    return uuid.getMostSignificantBits();
  }

  private static long low(UUID uuid) {
    return uuid.getLeastSignificantBits();
  }

  private static MessageDigest sha1() {
    try {
      return MessageDigest.getInstance("SHA-1");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-1", e);
    }
  }
}
