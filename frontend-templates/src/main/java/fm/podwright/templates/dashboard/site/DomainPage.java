package fm.podwright.templates.dashboard.site;

import fm.podwright.domain.show.Finding;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.site.CustomDomain;
import fm.podwright.domain.site.DomainCheck;
import fm.podwright.domain.site.DomainCheck.Verdict;
import fm.podwright.domain.site.DomainName;
import fm.podwright.domain.site.DomainRecord;
import fm.podwright.domain.site.DomainState.Verified;
import fm.podwright.domain.site.DomainState.Waiting;
import fm.podwright.domain.site.DomainState.Warned;
import fm.podwright.templates.Page;
import fm.podwright.templates.Times;
import fm.podwright.templates.dashboard.Frame;
import fm.podwright.templates.form.Form;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// One domain of a show: the records that it needs, how it stands, and what can be done with it.
///
/// @param target what a CNAME of it names
/// @param platform the show's host here
/// @param audio how many episodes have their audio at the domain
public record DomainPage(
    Frame frame,
    Show show,
    DomainLine line,
    List<DomainRecord> records,
    String target,
    String platform,
    int audio,
    Instant now,
    Form form)
    implements Page {
  public DomainPage {
    records = List.copyOf(records);
  }

  /// The claim.
  public CustomDomain domain() {
    return line.domain();
  }

  /// The path of this page.
  public String path() {
    return list() + "/" + domain().id();
  }

  /// The path of all domains.
  public String list() {
    return frame.show().orElseThrow().path() + "/domains";
  }

  /// The registered domain as people read it: whose DNS is meant.
  public String registered() {
    return new DomainName(domain().name().registered()).shown();
  }

  /// The zone that times are meant in.
  public ZoneId zone() {
    return show.listing().zone();
  }

  /// What the last look found.
  public List<Finding> findings() {
    return domain().lastCheck().map(DomainCheck::findings).orElse(List.of());
  }

  /// True while somebody waits for its records.
  public boolean isWaiting() {
    return domain().state() instanceof Waiting;
  }

  /// True if listeners can be sent there.
  public boolean mayLead() {
    return domain().state() instanceof Verified && !line.primary();
  }

  /// Until when its records have to be right again, if they are not.
  public Optional<Instant> ends() {
    return domain().state() instanceof Warned warned
        ? Optional.of(warned.ends())
        : Optional.empty();
  }

  /// When its records were last looked at.
  public String checked() {
    return domain()
        .lastCheck()
        .map(it -> "Checked " + ago(Duration.between(it.at(), now)))
        .orElse("Not checked yet");
  }

  /// The same for programs; empty if they never were.
  public String checkedAt() {
    return domain().lastCheck().map(it -> it.at().toString()).orElse("");
  }

  /// True if the last look found all as it should be.
  public boolean isRight() {
    return domain().lastCheck().filter(it -> it.verdict() == Verdict.RIGHT).isPresent();
  }

  private static String ago(Duration since) {
    return since.toSeconds() < 2 ? "just now" : Times.length(since) + " ago";
  }
}
