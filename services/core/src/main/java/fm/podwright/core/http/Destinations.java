package fm.podwright.core.http;

import fm.podwright.core.http.WebUnavailable.Reason;
import java.net.IDN;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Says who may be asked. Each name is looked up once for each request; what is connected to is
/// what was checked, so that a name cannot change its mind in between.
record Destinations(Loopback loopback, Names names) {
  private static final int FIRST_FREE_PORT = 1024;
  private static final String PRIVATE =
      "The address leads into a private network, and only public ones are asked.";

  /// Throws [WebUnavailable] if `uri` must not be asked, or its host is unknown.
  Destination of(URI uri) {
    var host = host(uri);
    var port = port(uri);
    var addresses = lookUp(Loopback.isNamed(host) ? "127.0.0.1" : host);
    if (addresses.stream().allMatch(InetAddress::isLoopbackAddress)) {
      if (!loopback.allows(host, port)) throw new WebUnavailable(Reason.REFUSED, PRIVATE);
    } else {
      refusePrivate(addresses);
      refuseOthers(port);
    }
    return new Destination(uri, host, port, addresses);
  }

  private static void refusePrivate(List<InetAddress> addresses) {
    if (addresses.stream().allMatch(PublicAddresses::isPublic)) return;
    throw new WebUnavailable(Reason.REFUSED, PRIVATE);
  }

  private static void refuseOthers(int port) {
    if (port == 80 || port == 443 || port >= FIRST_FREE_PORT) return;
    throw new WebUnavailable(Reason.REFUSED, "Port " + port + " is not one of web servers.");
  }

  private static String host(URI uri) {
    if (!List.of("http", "https").contains(scheme(uri))) {
      throw new WebUnavailable(Reason.REFUSED, "Only http and https addresses are asked.");
    }
    if (uri.getRawUserInfo() != null) {
      throw new WebUnavailable(Reason.REFUSED, "The address holds a password.");
    }
    if (uri.getHost() == null) {
      throw new WebUnavailable(Reason.REFUSED, "The address names no host.");
    }
    return IDN.toASCII(uri.getHost()).toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
  }

  private static int port(URI uri) {
    if (uri.getPort() >= 0) return uri.getPort();
    return scheme(uri).equals("https") ? 443 : 80;
  }

  private static String scheme(URI uri) {
    return uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
  }

  private List<InetAddress> lookUp(String host) {
    try {
      return Arrays.asList(names.addresses(host));
    } catch (UnknownHostException e) {
      throw new WebUnavailable(Reason.UNKNOWN_HOST, "There is no host named " + host + ".", e);
    }
  }
}
