package fm.podwright.domain.site;

import java.util.List;

/// What the DNS says of a domain.
///
/// @param a its IPv4 addresses
/// @param aaaa its IPv6 addresses
/// @param txt the strings at its challenge
/// @param issuers the `issue` values of the CAA records that apply; none if none do
/// @param edge the addresses at which our own edge is now
public record DomainAnswers(
    DnsAnswer<String> a,
    DnsAnswer<String> aaaa,
    DnsAnswer<String> txt,
    DnsAnswer<String> issuers,
    List<String> edge) {
  public DomainAnswers {
    edge = List.copyOf(edge);
  }
}
