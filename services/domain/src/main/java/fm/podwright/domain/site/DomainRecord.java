package fm.podwright.domain.site;

import java.util.ArrayList;
import java.util.List;

/// A record that somebody sets at whoever keeps the domain's DNS.
///
/// @param type as providers call it
/// @param below the name in front of the registered domain, `@` for the domain itself
/// @param name the whole name
public record DomainRecord(String type, String below, String name, String value) {

  /// What a domain needs to lead to a show: a CNAME, or addresses where none can stand, and the
  /// proof.
  public static List<DomainRecord> of(CustomDomain domain, EdgeTarget target) {
    var name = domain.name();
    var records = new ArrayList<DomainRecord>();
    if (name.isApex()) {
      target.addresses(false).forEach(it -> records.add(of(name, "A", name.ascii(), it)));
      target.addresses(true).forEach(it -> records.add(of(name, "AAAA", name.ascii(), it)));
    }
    if (records.isEmpty()) {
      var type = name.isApex() ? "ALIAS" : "CNAME";
      records.add(of(name, type, name.ascii(), target.name()));
    }
    records.add(of(name, "TXT", name.challenge(), domain.proof()));
    return List.copyOf(records);
  }

  private static DomainRecord of(DomainName domain, String type, String name, String value) {
    return new DomainRecord(type, domain.below(name), name, value);
  }
}
