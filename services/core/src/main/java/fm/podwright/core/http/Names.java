package fm.podwright.core.http;

import java.net.InetAddress;
import java.net.UnknownHostException;

/// Who knows the addresses of a host: the system's resolver.
@FunctionalInterface
interface Names {
  InetAddress[] addresses(String host) throws UnknownHostException;
}
