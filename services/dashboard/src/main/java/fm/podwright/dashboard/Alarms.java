package fm.podwright.dashboard;

import fm.podwright.core.site.CustomDomains;
import fm.podwright.core.staff.Restriction;
import fm.podwright.core.staff.Restrictions;
import fm.podwright.domain.account.Act;
import fm.podwright.domain.account.Role;
import fm.podwright.domain.site.CustomDomain;
import fm.podwright.domain.site.DomainState;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.templates.dashboard.Banner;
import fm.podwright.templates.dashboard.Notice;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// The line above every page while listeners miss a show, or are about to miss its domain: whoever
/// looks into the dashboard first learns it there.
@Singleton
class Alarms {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm 'UTC'", Locale.UK)
          .withZone(ZoneOffset.UTC);

  private final Restrictions restrictions;
  private final CustomDomains domains;

  Alarms(Restrictions restrictions, CustomDomains domains) {
    this.restrictions = restrictions;
    this.domains = domains;
  }

  /// What somebody with that role has to know, in the caller's transaction.
  Optional<Banner> of(AccountId account, Role role) {
    return restrictions.of(account).stream()
        .filter(it -> it.show().isPresent() && it.episode().isEmpty())
        .findFirst()
        .map(Alarms::down)
        .or(() -> lost(account, role));
  }

  private static Banner down(Restriction it) {
    var text =
        "An operator has taken “%s” down: listeners get neither its pages nor its audio. %s. The mail about it says how to answer."
            .formatted(it.title(), it.reason());
    return new Banner(Notice.bad(text), "To the account", "", "/account");
  }

  private Optional<Banner> lost(AccountId account, Role role) {
    if (!role.may(Act.MANAGE_SHOWS)) return Optional.empty();
    return domains.warned(account).stream().findFirst().map(Alarms::lost);
  }

  private static Banner lost(CustomDomain domain) {
    var ends = ((DomainState.Warned) domain.state()).ends();
    var text =
        "%s does not lead to your show any more. Unless its records are right by %s, the domain is let go."
            .formatted(domain.name().shown(), DAY.format(ends));
    var path = "/shows/%s/domains/%s".formatted(domain.show(), domain.id());
    return new Banner(Notice.bad(text), "See what is wrong", "", path);
  }
}
