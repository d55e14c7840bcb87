package fm.podwright.core.site;

import fm.podwright.domain.site.IpText;
import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/// Where podcasters' domains have to lead.
///
/// @param cname the name that a CNAME of theirs names; each show's address here unless it is set
///   (`PODWRIGHT_EDGE_CNAME`)
/// @param addresses the edge's public addresses, separated by commas, for domains that can have no
///   CNAME (`PODWRIGHT_EDGE_ADDRESSES`)
/// @param authority who issues the edge's certificates, as CAA records name it
///   (`PODWRIGHT_EDGE_AUTHORITY`)
@ConfigurationProperties("podwright.edge")
public record EdgeSettings(
    @Bindable(defaultValue = "") String cname,
    @Bindable(defaultValue = "") String addresses,
    @Bindable(defaultValue = "letsencrypt.org") String authority) {

  public EdgeSettings {
    literals(addresses);
  }

  /// The addresses as they are compared.
  List<String> literals() {
    return literals(addresses);
  }

  private static List<String> literals(String list) {
    return Arrays.stream(list.split(",", -1))
        .map(String::strip)
        .filter(it -> !it.isEmpty())
        .map(EdgeSettings::literal)
        .toList();
  }

  private static String literal(String text) {
    try {
      return IpText.of(InetAddress.ofLiteral(text));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "PODWRIGHT_EDGE_ADDRESSES holds %s, which is no address; write 192.0.2.1,2001:db8::1"
              .formatted(text),
          e);
    }
  }
}
