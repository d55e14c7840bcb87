package fm.podwright.domain.site;

import java.util.List;

/// What the DNS says to one question.
///
/// @param <T> what its records hold
public sealed interface DnsAnswer<T> {
  /// Records, at the end of the chain of names that aliases led through.
  record Records<T>(List<String> chain, List<T> values) implements DnsAnswer<T> {
    public Records {
      chain = List.copyOf(chain);
      values = List.copyOf(values);
    }
  }

  /// The name is there, at the end of the chain, but has no such record.
  record Nothing<T>(List<String> chain) implements DnsAnswer<T> {
    public Nothing {
      chain = List.copyOf(chain);
    }
  }

  /// There is no such name, at the end of the chain.
  record NoName<T>(List<String> chain) implements DnsAnswer<T> {
    public NoName {
      chain = List.copyOf(chain);
    }
  }

  /// The domain's name servers answer wrongly; `unsigned` if only the signature is wrong (DNSSEC).
  record Broken<T>(boolean unsigned) implements DnsAnswer<T> {}

  /// Nobody answered in time.
  record Silent<T>() implements DnsAnswer<T> {}

  /// The names that aliases led through, the last one where they ended; none without an alias.
  default List<String> aliases() {
    return switch (this) {
      case Records<T>(var chain, _) -> chain;
      case Nothing<T>(var chain) -> chain;
      case NoName<T>(var chain) -> chain;
      case Broken<T> _, Silent<T> _ -> List.of();
    };
  }

  /// What the records hold; nothing where there are none.
  default List<T> values() {
    return this instanceof Records<T>(_, var values) ? values : List.of();
  }
}
