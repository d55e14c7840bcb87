package fm.podwright.core.dns;

import fm.podwright.domain.site.DnsAnswer;

/// Asks the DNS. Never throws for what it says or does not say.
public interface Dns {
  /// What is asked for.
  enum Kind {
    /// IPv4 addresses.
    A,
    /// IPv6 addresses.
    AAAA,
    /// Texts, the pieces of each put together.
    TXT,
    /// Who may issue certificates (RFC 8659): the values of `issue`.
    CAA
  }

  /// What the DNS says of the name, which is in ASCII.
  DnsAnswer<String> ask(String name, Kind kind);
}
