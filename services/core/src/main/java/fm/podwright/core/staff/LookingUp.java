package fm.podwright.core.staff;

import static java.util.stream.Collectors.toMap;

import fm.podwright.core.account.Accounts;
import fm.podwright.core.account.Memberships;
import fm.podwright.core.billing.Entitlements;
import fm.podwright.core.billing.Outlook;
import fm.podwright.core.job.DeadJobs;
import fm.podwright.core.job.OpenJobs;
import fm.podwright.core.show.Shows;
import fm.podwright.core.site.Hosts;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.account.Account;
import fm.podwright.domain.account.Person;
import fm.podwright.domain.staff.StaffAct;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// Finds accounts for operators and shows them what they may know. Who looked is written down.
@Singleton
public class LookingUp {
  private static final int MOST = 50;

  private final FoundAccounts found;
  private final Accounts accounts;
  private final Shows shows;
  private final Hosts hosts;
  private final Memberships memberships;
  private final Figures figures;
  private final Entitlements entitlements;
  private final OpenJobs open;
  private final DeadJobs dead;
  private final Restrictions restrictions;
  private final StaffActs acts;
  private final Audit audit;
  private final Tenancy tenancy;
  private final InstantSource clock;

  LookingUp(
      FoundAccounts found,
      Accounts accounts,
      Shows shows,
      Hosts hosts,
      Memberships memberships,
      Figures figures,
      Entitlements entitlements,
      OpenJobs open,
      DeadJobs dead,
      Restrictions restrictions,
      StaffActs acts,
      Audit audit,
      Tenancy tenancy,
      InstantSource clock) {
    this.found = found;
    this.accounts = accounts;
    this.shows = shows;
    this.hosts = hosts;
    this.memberships = memberships;
    this.figures = figures;
    this.entitlements = entitlements;
    this.open = open;
    this.dead = dead;
    this.restrictions = restrictions;
    this.acts = acts;
    this.audit = audit;
    this.tenancy = tenancy;
    this.clock = clock;
  }

  /// Accounts by name, person, show, host, address of a page or Stripe's customer; the newest ones
  /// for no word at all.
  public List<FoundAccount> find(Operator operator, String wanted) {
    return tenancy.asOperator(operator.id(), () -> found.by(bare(wanted), MOST));
  }

  /// A host out of an address that somebody has copied.
  private static String bare(String wanted) {
    var text = wanted.strip();
    return text.matches("(?i)https?://.*")
        ? text.replaceFirst("(?i)^https?://", "").replaceFirst("[:/?#].*$", "")
        : text;
  }

  /// The account, and a line in the record.
  public Optional<AccountFile> look(Operator operator, AccountId account) {
    return tenancy.asOperator(
        operator.id(),
        account,
        () ->
            accounts
                .find(account)
                .map(it -> {
                  audit.note(operator, StaffAct.LOOKED, account, it.name(), "");
                  return file(it);
                }));
  }

  private AccountFile file(Account of) {
    var account = of.id();
    var places =
        shows.all(account).stream()
            .map(it -> new AccountFile.Place(it, hosts.of(account, it.id())))
            .toList();
    var whose = account.toString();
    var month = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).withDayOfMonth(1);
    var used = figures.of(account, month, month.minusMonths(1));
    return new AccountFile(
        of,
        used.createdAt(),
        places,
        new AccountFile.Usage(
            used.stored(), figures.published(account), used.thisMonth(), used.lastMonth()),
        plan(account, used.customer()),
        people(account),
        new AccountFile.Work(open.of(whose), dead.of(whose, MOST)),
        restrictions.of(account),
        acts.about(account.value(), MOST));
  }

  private AccountFile.Plan plan(AccountId account, String customer) {
    return entitlements
        .outlook(account)
        .map(Outlook::standing)
        .map(it -> new AccountFile.Plan(entitlements.plan(it).name(), it.state().words(), customer))
        .orElse(new AccountFile.Plan("", "Nobody pays here", customer));
  }

  private List<AccountFile.Seen> people(AccountId account) {
    var seen = figures.seen(account).stream().collect(toMap(SeenRow::userId, it -> it));
    return memberships.all(account).stream()
        .map(person -> seen(person, Optional.ofNullable(seen.get(person.user().id()))))
        .toList();
  }

  private static AccountFile.Seen seen(Person person, Optional<SeenRow> row) {
    return new AccountFile.Seen(person, row.map(SeenRow::signedIn), row.map(SeenRow::seen));
  }
}
