package fm.podwright.core.dns;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/// Who is asked about domains, and how long.
///
/// @param resolvers addresses of recursive resolvers, each with a port if it is not 53, separated
///   by commas; those of the machine unless some are named (`PODWRIGHT_DNS_RESOLVERS`)
/// @param patience the longest that one resolver is waited for (`PODWRIGHT_DNS_PATIENCE`)
/// @param tries how often all are asked before it counts as silence (`PODWRIGHT_DNS_TRIES`)
@ConfigurationProperties("podwright.dns")
public record DnsSettings(
    @Bindable(defaultValue = "") String resolvers,
    @Bindable(defaultValue = "PT3S") Duration patience,
    @Bindable(defaultValue = "2") int tries) {
  private static final int PORT = 53;

  public DnsSettings {
    if (tries < 1) throw new IllegalArgumentException("PODWRIGHT_DNS_TRIES is at least 1");
    addresses(resolvers);
  }

  /// The resolvers that were named.
  List<InetSocketAddress> named() {
    return addresses(resolvers);
  }

  private static List<InetSocketAddress> addresses(String list) {
    return Arrays.stream(list.split(",", -1))
        .map(String::strip)
        .filter(it -> !it.isEmpty())
        .map(DnsSettings::address)
        .toList();
  }

  private static InetSocketAddress address(String text) {
    try {
      var isSix = text.startsWith("[") || text.indexOf(':') != text.lastIndexOf(':');
      if (isSix && !text.startsWith("[")) {
        return new InetSocketAddress(InetAddress.ofLiteral(text), PORT);
      }
      var colon = text.lastIndexOf(':');
      var hasPort = isSix ? text.contains("]:") : colon > 0;
      var host = (hasPort ? text.substring(0, colon) : text).replaceAll("[\\[\\]]", "");
      var port = hasPort ? Integer.parseInt(text.substring(colon + 1)) : PORT;
      return new InetSocketAddress(InetAddress.ofLiteral(host), port);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "PODWRIGHT_DNS_RESOLVERS holds %s; write addresses such as 9.9.9.9,192.0.2.53:5353"
              .formatted(text),
          e);
    }
  }
}
