package fm.podwright.core.http;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;

/// A host that may be asked, with the addresses that were looked up once and found to be public.
record Destination(URI uri, String host, int port, List<InetAddress> addresses) {
  Destination {
    addresses = List.copyOf(addresses);
  }
}
