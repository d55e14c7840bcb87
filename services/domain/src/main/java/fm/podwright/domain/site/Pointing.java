package fm.podwright.domain.site;

import fm.podwright.domain.site.DnsAnswer.Broken;
import fm.podwright.domain.site.DnsAnswer.NoName;
import fm.podwright.domain.site.DnsAnswer.Silent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// Examines where a domain leads: by an alias to our edge, or by addresses that are all ours, as at
/// a registered domain or where a provider flattens aliases.
final class Pointing {
  private final DomainName name;
  private final EdgeTarget target;
  private final DomainAnswers answers;
  private final Remarks remarks;

  Pointing(DomainName name, EdgeTarget target, DomainAnswers answers, Remarks remarks) {
    this.name = name;
    this.target = target;
    this.answers = answers;
    this.remarks = remarks;
  }

  void examine() {
    if (answers.a() instanceof Broken<String>(var unsigned)) {
      remarks.broken(Examination.TARGET, name.ascii(), unsigned);
    } else if (leadsToUs()) {
      return;
    } else if (answers.a() instanceof Silent || answers.aaaa() instanceof Silent) {
      remarks.unclear();
    } else {
      addresses();
    }
  }

  private boolean leadsToUs() {
    return aliases().stream().anyMatch(target.name().toLowerCase(Locale.ROOT)::equals);
  }

  private void addresses() {
    var found = found();
    var ours = ours();
    if (found.isEmpty()) {
      none();
    } else if (!ours.containsAll(found)) {
      var foreign = found.stream().filter(it -> !ours.contains(it)).toList();
      var network = DeliveryNetwork.of(aliases(), foreign);
      if (network.isPresent()) proxied(network.get());
      else if (foreign.size() == found.size()) elsewhere(found);
      else mixed(foreign);
    }
  }

  private void none() {
    var end = aliases();
    if (!end.isEmpty()) {
      remarks.wrong(
          Examination.TARGET,
          "%s is an alias of %s, which leads nowhere.".formatted(name.shown(), end.getLast()),
          "Replace it: " + wanted());
    } else if (answers.a() instanceof NoName) {
      remarks.wrong(
          Examination.TARGET,
          "There is no record for " + name.shown() + " in the DNS yet.",
          "Set it: " + wanted() + " It can take some minutes until it is seen everywhere.");
    } else {
      remarks.wrong(
          Examination.TARGET,
          name.shown() + " is there, but has no address.",
          "Set one: " + wanted());
    }
  }

  private void proxied(DeliveryNetwork network) {
    remarks.wrong(
        Examination.TARGET,
        name.shown() + " is behind " + network.label() + ", which answers in our place.",
        network == DeliveryNetwork.CLOUDFLARE
            ? "Turn the proxy of this record off (the orange cloud, to “DNS only”): " + wanted()
            : "Have the domain lead here itself: " + wanted());
  }

  private void elsewhere(Set<String> found) {
    var end = aliases();
    var leads =
        end.isEmpty()
            ? String.join(" and ", found)
            : end.getFirst() + " (" + String.join(", ", found) + ")";
    remarks.wrong(
        Examination.TARGET,
        name.shown() + " leads to " + leads + " instead of here.",
        "Replace that record: " + wanted());
  }

  private void mixed(List<String> foreign) {
    var types = foreign.stream().map(it -> (it.contains(":") ? "AAAA " : "A ") + it).toList();
    remarks.wrong(
        Examination.TARGET,
        name.shown() + " leads here, but to other places too: some listeners would end there.",
        "Remove " + String.join(" and ", types) + ".");
  }

  /// What to set, in one sentence.
  private String wanted() {
    var alias =
        "%s %s that names %s."
            .formatted(article(), name.isApex() ? "ALIAS" : "CNAME", target.name());
    if (!name.isApex() || target.addresses().isEmpty()) return alias;
    return "A or AAAA with " + String.join(" and ", target.addresses()) + ".";
  }

  private String article() {
    return name.isApex() ? "an" : "a";
  }

  private List<String> aliases() {
    var aliases = new ArrayList<>(answers.a().aliases());
    if (aliases.isEmpty()) aliases.addAll(answers.aaaa().aliases());
    return aliases;
  }

  private Set<String> found() {
    var found = new TreeSet<>(answers.a().values());
    found.addAll(answers.aaaa().values());
    return found;
  }

  private Set<String> ours() {
    var ours = new TreeSet<>(target.addresses());
    ours.addAll(answers.edge());
    return ours;
  }
}
