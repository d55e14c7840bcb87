package fm.podwright.domain.download;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Makes of a listener's address what a hit keeps instead of it: a keyed hash (HMAC-SHA-256) that
/// tells two listeners apart within a month of UTC and nothing longer. IPv6 is cut to its /64, the
/// part that one household keeps; an IPv4 address inside an IPv6 one is that IPv4 address.
public final class ListenerHash {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int LEAST_KEY = 32;
  private static final int NETWORK = 8;

  private final byte[] master;

  /// `master` is the secret that each month's key is made of, 32 bytes or more.
  public ListenerHash(byte[] master) {
    if (master.length < LEAST_KEY) throw new IllegalArgumentException("the key is too short");
    this.master = master.clone();
  }

  /// The hash of `address` in the month that `at` lies in.
  public String of(InetAddress address, Instant at) {
    var month = YearMonth.from(at.atZone(ZoneOffset.UTC));
    var key = hmac(master, ("listener " + month).getBytes(UTF_8));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(hmac(key, counted(address)));
  }

  private static byte[] counted(InetAddress address) {
    var bytes = address.getAddress();
    if (!(address instanceof Inet6Address)) return bytes;
    return isMapped(bytes)
        ? Arrays.copyOfRange(bytes, 12, 16)
        : Arrays.copyOfRange(bytes, 0, NETWORK);
  }

  /// True for `::ffff:a.b.c.d`.
  private static boolean isMapped(byte[] bytes) {
    var prefix = new byte[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1};
    return Arrays.equals(bytes, 0, prefix.length, prefix, 0, prefix.length);
  }

  private static byte[] hmac(byte[] key, byte[] text) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      return mac.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + ALGORITHM, e);
    }
  }
}
