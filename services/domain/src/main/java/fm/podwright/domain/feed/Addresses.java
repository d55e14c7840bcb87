package fm.podwright.domain.feed;

import java.net.URI;
import java.net.URISyntaxException;

/// What a web address in a feed must be.
final class Addresses {
  private Addresses() {}

  /// True for an absolute http or https address of ASCII characters.
  static boolean isPlain(String address) {
    try {
      var uri = new URI(address);
      var web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      return web && uri.getHost() != null && address.chars().allMatch(it -> it < 0x7F);
    } catch (URISyntaxException _) {
      return false;
    }
  }
}
