package fm.podwright.core.feed;

import fm.podwright.core.show.Shows;
import fm.podwright.core.site.CustomDomains;
import fm.podwright.core.site.DomainLetters;
import fm.podwright.core.site.DomainNotice;
import fm.podwright.core.site.Edge;
import fm.podwright.core.site.ExaminingDomains;
import fm.podwright.core.site.Hosts;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.feed.Intent;
import fm.podwright.domain.site.CustomDomain;
import fm.podwright.domain.site.CustomDomainId;
import fm.podwright.domain.site.DomainCheck;
import fm.podwright.domain.site.DomainCheck.Verdict;
import fm.podwright.domain.site.DomainState.LetGo;
import fm.podwright.domain.site.DomainState.Reason;
import fm.podwright.domain.site.DomainState.Verified;
import fm.podwright.domain.site.DomainState.Waiting;
import fm.podwright.domain.site.DomainState.Warned;
import fm.podwright.domain.site.EdgeTarget;
import fm.podwright.domain.site.Examination;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Looks at domains' records and does what follows: a show answers at a domain once its records are
/// right, is warned when they are not any more, and loses it after a week.
@Singleton
public class CheckingDomains {
  private static final Duration BREATH = Duration.ofSeconds(2);

  private final Tenancy tenancy;
  private final Shows shows;
  private final CustomDomains domains;
  private final Hosts hosts;
  private final Edge edge;
  private final ExaminingDomains examining;
  private final Gate gate;
  private final LettingGo lettingGo;
  private final DomainLetters letters;
  private final InstantSource clock;

  CheckingDomains(
      Tenancy tenancy,
      Shows shows,
      CustomDomains domains,
      Hosts hosts,
      Edge edge,
      ExaminingDomains examining,
      Gate gate,
      LettingGo lettingGo,
      DomainLetters letters,
      InstantSource clock) {
    this.tenancy = tenancy;
    this.shows = shows;
    this.domains = domains;
    this.hosts = hosts;
    this.edge = edge;
    this.examining = examining;
    this.gate = gate;
    this.lettingGo = lettingGo;
    this.letters = letters;
    this.clock = clock;
  }

  private record Asked(CustomDomain domain, EdgeTarget target) {}

  /// Looks at one domain now, unless that was done a moment ago; as it stands then. Asks the DNS,
  /// so call it outside of a transaction.
  public Optional<CustomDomain> check(AccountId account, CustomDomainId domain) {
    return tenancy
        .in(account, () -> domains.find(account, domain).map(it -> asked(account, it)))
        .map(it -> needsNoLook(it.domain()) ? it.domain() : look(account, it));
  }

  /// Looks at all domains of an account that are due.
  public void checkDue(AccountId account) {
    var due = tenancy.in(account, () -> domains.due(account, clock.instant()));
    due.forEach(it -> check(account, it.id()));
  }

  private boolean needsNoLook(CustomDomain domain) {
    var moment = clock.instant().minus(BREATH);
    return domain.state().isOver()
        || domain.lastCheck().filter(it -> it.at().isAfter(moment)).isPresent();
  }

  private Asked asked(AccountId account, CustomDomain domain) {
    var show = shows.find(account, domain.show()).orElseThrow();
    return new Asked(domain, edge.target(show));
  }

  private CustomDomain look(AccountId account, Asked asked) {
    var check = examining.look(asked.domain(), asked.target());
    return tenancy.in(
        account,
        () -> {
          shows.hold(account, asked.domain().show());
          var stored = domains.find(account, asked.domain().id()).orElseThrow();
          return stored.state().isOver() ? stored : settle(account, stored, check);
        });
  }

  private CustomDomain settle(AccountId account, CustomDomain before, DomainCheck check) {
    var after = before.after(check);
    if (isFirst(before, after) && !hosts.open(account, after, clock.instant())) {
      return settle(account, before, taken(before, check));
    }
    if (after.state().isOver()) {
      lettingGo.end(account, after);
    } else {
      domains.save(account, after, after.nextCheck(clock.instant()));
      if (isFirst(before, after)) gate.run(account, after.show(), Intent.keepItems(), () -> {});
    }
    notice(before, after).ifPresent(it -> letters.write(account, after, it));
    return after;
  }

  private static boolean isFirst(CustomDomain before, CustomDomain after) {
    return after.state().answers() && !before.state().answers();
  }

  private static DomainCheck taken(CustomDomain domain, DomainCheck check) {
    return new DomainCheck(check.at(), Verdict.WRONG, List.of(Examination.taken(domain.name())));
  }

  private static Optional<DomainNotice> notice(CustomDomain before, CustomDomain after) {
    if (after.hasBegunItsLastDay(before)) return Optional.of(DomainNotice.ENDING);
    if (before.state().equals(after.state())) return Optional.empty();
    return switch (after.state()) {
      case Verified _ ->
          Optional.of(
              before.state() instanceof Waiting ? DomainNotice.VERIFIED : DomainNotice.FOUND);
      case Warned _ -> Optional.of(DomainNotice.LOST);
      case LetGo(_, var reason) ->
          reason == Reason.LOST ? Optional.of(DomainNotice.LET_GO) : Optional.empty();
      case Waiting _ -> Optional.empty();
    };
  }
}
