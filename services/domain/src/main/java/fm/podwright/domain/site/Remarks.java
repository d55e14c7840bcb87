package fm.podwright.domain.site;

import fm.podwright.domain.show.Finding;
import fm.podwright.domain.site.DomainCheck.Verdict;
import java.util.ArrayList;
import java.util.List;

/// Findings about a domain while it is examined, and what they come to.
final class Remarks {
  private final List<Finding> findings = new ArrayList<>();
  private boolean unclear;

  void wrong(String field, String problem, String remedy) {
    findings.add(Finding.error(field, problem, remedy));
  }

  void beware(String field, String problem, String remedy) {
    findings.add(Finding.warning(field, problem, remedy));
  }

  /// Notes that the DNS did not say; told once.
  void unclear() {
    if (!unclear) {
      findings.add(
          Finding.warning(
              "dns",
              "The DNS did not answer in time, so nothing can be said for now.",
              "Check again in a minute; nothing is lost by this."));
    }
    unclear = true;
  }

  /// Notes that the name servers answer wrongly, at the record of that field.
  void broken(String field, String name, boolean unsigned) {
    if (unsigned) {
      wrong(
          field,
          "The DNSSEC signature of " + name + " is wrong, so the DNS refuses to answer.",
          "Correct the DS record where the domain is registered, or turn DNSSEC off there.");
    } else {
      wrong(
          field,
          "The name servers of " + name + " do not answer properly (SERVFAIL).",
          "Check at the registrar that the domain is paid for and names the right name servers.");
    }
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  Verdict verdict() {
    if (Finding.anyBlocks(findings)) return Verdict.WRONG;
    return unclear ? Verdict.UNCLEAR : Verdict.RIGHT;
  }
}
