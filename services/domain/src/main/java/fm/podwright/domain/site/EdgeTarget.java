package fm.podwright.domain.site;

import java.util.List;
import java.util.Optional;

/// Where domains have to lead.
///
/// @param name what a CNAME names
/// @param addresses what A and AAAA hold, as text
/// @param authority who issues certificates, as CAA records name it; empty where there are none
public record EdgeTarget(String name, List<String> addresses, Optional<String> authority) {
  public EdgeTarget {
    addresses = List.copyOf(addresses);
  }

  /// The addresses of one family.
  List<String> addresses(boolean six) {
    return addresses.stream().filter(it -> it.contains(":") == six).toList();
  }
}
