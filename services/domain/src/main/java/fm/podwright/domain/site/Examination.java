package fm.podwright.domain.site;

import fm.podwright.domain.show.Finding;
import fm.podwright.domain.site.DnsAnswer.Broken;
import fm.podwright.domain.site.DnsAnswer.NoName;
import fm.podwright.domain.site.DnsAnswer.Nothing;
import fm.podwright.domain.site.DnsAnswer.Records;
import fm.podwright.domain.site.DnsAnswer.Silent;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// Tells from what the DNS says whether a domain leads to its show and is whose who claims it, and
/// what is wrong in words for a podcaster.
public final class Examination {
  /// The field of findings about where the domain leads.
  public static final String TARGET = "target";

  /// The field of findings about the code.
  public static final String PROOF = "proof";

  /// The field of findings about who may issue its certificate.
  public static final String ISSUER = "issuer";

  private static final String OURS = "podwright=";

  private final CustomDomain domain;
  private final EdgeTarget target;
  private final DomainAnswers answers;
  private final Remarks remarks = new Remarks();

  private Examination(CustomDomain domain, EdgeTarget target, DomainAnswers answers) {
    this.domain = domain;
    this.target = target;
    this.answers = answers;
  }

  /// What the answers, given at that moment, say of the domain.
  public static DomainCheck of(
      CustomDomain domain, EdgeTarget target, DomainAnswers answers, Instant now) {
    var examination = new Examination(domain, target, answers);
    new Pointing(domain.name(), target, answers, examination.remarks).examine();
    examination.proof();
    examination.issuer();
    return new DomainCheck(
        now, examination.remarks.verdict(), List.copyOf(examination.remarks.findings()));
  }

  private void proof() {
    var name = domain.name().challenge();
    switch (answers.txt()) {
      case Records<String>(_, var values) -> proof(name, values);
      case Nothing<String> _, NoName<String> _ ->
          remarks.wrong(
              PROOF,
              "There is no TXT record at " + name + " yet.",
              "Set one that says " + domain.proof() + ".");
      case Broken<String>(var unsigned) -> remarks.broken(PROOF, name, unsigned);
      case Silent<String> _ -> remarks.unclear();
    }
  }

  private void proof(String name, List<String> values) {
    if (values.stream().anyMatch(it -> it.strip().equals(domain.proof()))) return;
    var other = values.stream().map(String::strip).filter(it -> it.startsWith(OURS)).findFirst();
    if (other.isPresent()) {
      remarks.wrong(
          PROOF,
          "The TXT record at %s says %s, a code of an earlier claim or of another account."
              .formatted(name, other.get()),
          "Replace it with " + domain.proof() + ".");
    } else {
      remarks.wrong(
          PROOF,
          "The TXT record at %s says “%s”.".formatted(name, cut(values.getFirst())),
          "Add one that says " + domain.proof() + ".");
    }
  }

  /// A domain that answers already keeps its certificate for weeks: then it is no more than a
  /// warning.
  private void issuer() {
    if (target.authority().isEmpty()) return;
    var authority = target.authority().get();
    var issuers = answers.issuers().values();
    if (issuers.isEmpty() || issuers.stream().anyMatch(it -> issuer(it).equals(authority))) return;
    var problem =
        "A CAA record lets only %s issue certificates for this domain, and ours come from %s."
            .formatted(String.join(", ", issuers.stream().map(this::named).toList()), authority);
    var remedy = "Add a CAA record: 0 issue \"" + authority + "\".";
    if (domain.state().answers()) remarks.beware(ISSUER, problem, remedy);
    else remarks.wrong(ISSUER, problem, remedy);
  }

  /// The value without what follows a semicolon (RFC 8659).
  private static String issuer(String value) {
    return value.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  private String named(String value) {
    return issuer(value).isEmpty() ? "nobody" : issuer(value);
  }

  private static String cut(String value) {
    return value.length() > 80 ? value.substring(0, 80) + "…" : value;
  }

  /// Says that another show has the domain.
  public static Finding taken(DomainName name) {
    return Finding.error(
        "domain",
        name.shown() + " belongs to another show on this platform.",
        "If it is yours, remove it there first. A domain whose records are no longer set is let go"
            + " after 7 days, and this claim is looked at again by itself.");
  }
}
