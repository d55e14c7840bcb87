package fm.podwright.core.http;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/// What stands between us and the web.
///
/// @param proxies the addresses and networks whose word is taken for who asked, by commas:
///   `10.0.0.7, 10.1.0.0/16, loopback, private`. Nobody's by default (`PODWRIGHT_PROXIES`)
/// @param proxyHeader the header in which they say it, `X-Forwarded-For` or `Forwarded`; the other
///   one is never read, for they might pass it on from anybody (`PODWRIGHT_PROXY_HEADER`)
/// @param headPatience how long a client may take to say what it wants (`PODWRIGHT_HEAD_PATIENCE`)
/// @param hsts how long browsers that came by https shall come by nothing else, 0 to not say so
///   (`PODWRIGHT_HSTS`)
@ConfigurationProperties("podwright")
public record EdgeSettings(
    @Bindable(defaultValue = "") String proxies,
    @Bindable(defaultValue = "X-Forwarded-For") String proxyHeader,
    @Bindable(defaultValue = "PT15S") Duration headPatience,
    @Bindable(defaultValue = "P365D") Duration hsts) {
  private static final String LOOPBACK = "127.0.0.0/8,::1/128";
  private static final String PRIVATE = "10.0.0.0/8,172.16.0.0/12,192.168.0.0/16,fc00::/7";

  public EdgeSettings {
    if (!Told.NAMES.contains(proxyHeader)) {
      throw new IllegalArgumentException(
          "PODWRIGHT_PROXY_HEADER is " + proxyHeader + "; write X-Forwarded-For or Forwarded");
    }
  }

  /// What `Strict-Transport-Security` says; empty if nothing is to be said.
  public String strictTransport() {
    return hsts.isZero() ? "" : "max-age=" + hsts.toSeconds();
  }

  List<Network> networks() {
    return Arrays.stream(proxies.split(","))
        .map(String::strip)
        .filter(it -> !it.isEmpty())
        .flatMap(it -> Arrays.stream(named(it).split(",")))
        .map(EdgeSettings::network)
        .toList();
  }

  private static String named(String text) {
    return switch (text) {
      case "loopback" -> LOOPBACK;
      case "private" -> PRIVATE;
      default -> text;
    };
  }

  private static Network network(String text) {
    return Network.parse(text)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "PODWRIGHT_PROXIES has "
                    + text
                    + ", which is no address and no network; write 10.0.0.7 or 10.1.0.0/16"));
  }
}
