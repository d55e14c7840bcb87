package fm.podwright.domain.site;

import static java.util.stream.Collectors.joining;

import java.net.InetAddress;
import java.util.stream.IntStream;

/// Writes addresses as people write them: of IPv6 the short form (RFC 5952).
public final class IpText {
  private static final int GROUPS = 8;

  private IpText() {}

  /// The address in its one canonical form.
  public static String of(InetAddress address) {
    var bytes = address.getAddress();
    if (bytes.length == 4) return address.getHostAddress();
    var groups =
        IntStream.range(0, GROUPS)
            .map(it -> ((bytes[2 * it] & 0xff) << 8) | (bytes[2 * it + 1] & 0xff))
            .toArray();
    return shortened(groups);
  }

  private static String shortened(int[] groups) {
    var start = 0;
    var length = 1;
    for (var from = 0; from < GROUPS; from++) {
      var run = zeros(groups, from);
      if (run > length) {
        start = from;
        length = run;
      }
    }
    if (length < 2) return joined(groups, 0, GROUPS);
    return joined(groups, 0, start) + "::" + joined(groups, start + length, GROUPS);
  }

  private static int zeros(int[] groups, int from) {
    var end = from;
    while (end < GROUPS && groups[end] == 0) end++;
    return end - from;
  }

  private static String joined(int[] groups, int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(it -> Integer.toHexString(groups[it]))
        .collect(joining(":"));
  }
}
