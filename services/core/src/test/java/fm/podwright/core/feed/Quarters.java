package fm.podwright.core.feed;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.core.fixture.Core;
import fm.podwright.core.fixture.Fixtures;
import fm.podwright.core.show.Shows;
import fm.podwright.core.site.CustomDomains;
import fm.podwright.core.site.HostOwners;
import fm.podwright.core.site.HostOwners.HostOwner;
import fm.podwright.core.site.Hosts;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.site.CustomDomain;
import fm.podwright.domain.site.DomainName;
import fm.podwright.domain.site.DomainState;
import fm.podwright.domain.site.DomainState.Verified;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.testkit.NameServer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// A show on the platform, the domain `podcast.example.com`, and the name server that says where it
/// leads. A class of tests has one, registered as its extension; the show is a new one for each
/// test.
final class Quarters implements BeforeEachCallback, AfterAllCallback {
  static final String DOMAIN = "podcast.example.com";
  private static final String EDGE = "edge.podwright.example";

  private final NameServer dns = NameServer.start();
  private final Core core;
  private int number;
  private AccountId account;
  private Show show;

  Quarters() {
    core =
        Core.fresh(
            Map.of(
                "podwright.dashboard-url",
                "http://office.localhost:8080",
                "podwright.dns.resolvers",
                dns.address(),
                "podwright.dns.patience",
                "PT2S",
                "podwright.edge.cname",
                EDGE,
                "podwright.hubs",
                "https://hub.example.com/"));
    refresh();
  }

  @Override
  public void beforeEach(ExtensionContext test) {
    refresh();
  }

  /// Begins anew: another account with another show, and a domain that is nobody's.
  private void refresh() {
    if (number > 0) letGo();
    number++;
    core.clock().set(Core.MONDAY);
    dns.reset().has(EDGE, "A", "192.0.2.1");
    account = core.account("domains " + number);
    show = new Fixtures(core).show(account, "domains-" + number);
  }

  private void letGo() {
    core.get(Tenancy.class)
        .in(account, () -> core.get(CustomDomains.class).of(account, show.id()))
        .forEach(it -> remove(account, it));
  }

  /// Another show of the account's from now on.
  void move(Show other) {
    assertThat(core.get(KeepingShow.class).start(account, other).isKept()).isTrue();
    show = other;
  }

  Core core() {
    return core;
  }

  NameServer dns() {
    return dns;
  }

  AccountId account() {
    return account;
  }

  Show show() {
    return show;
  }

  /// The show's first host.
  String here() {
    return show.slug() + ".localhost";
  }

  void pass(Duration duration) {
    core.clock().advance(duration);
  }

  CustomDomain verified() {
    var claimed = claim(account, show);
    dns.has(DOMAIN, "CNAME", EDGE + ".").has("_podwright." + DOMAIN, "TXT", claimed.proof());
    pass(Duration.ofMinutes(1));
    assertThat(check(account, claimed)).isInstanceOf(Verified.class);
    return found(account, claimed);
  }

  KeepingDomains.Outcome ask(AccountId whose, Show which) {
    return core.get(KeepingDomains.class).claim(whose, which.id(), new DomainName(DOMAIN));
  }

  CustomDomain claim(AccountId whose, Show which) {
    return ((KeepingDomains.Outcome.Claimed) ask(whose, which)).domain();
  }

  Gated<ShowId> prefer(CustomDomain domain) {
    return core.get(KeepingDomains.class).prefer(account, show.id(), domain.id()).orElseThrow();
  }

  void remove(AccountId whose, CustomDomain domain) {
    core.get(KeepingDomains.class).remove(whose, domain.show(), domain.id());
  }

  DomainState check(AccountId whose, CustomDomain domain) {
    return core.get(CheckingDomains.class).check(whose, domain.id()).orElseThrow().state();
  }

  CustomDomain found(AccountId whose, CustomDomain domain) {
    return core.get(Tenancy.class)
        .in(whose, () -> core.get(CustomDomains.class).find(whose, domain.id()).orElseThrow());
  }

  /// What is wrong with the domain first of all.
  String problem(AccountId whose, CustomDomain domain) {
    return found(whose, domain).lastCheck().orElseThrow().findings().getFirst().problem();
  }

  Optional<HostOwner> owner(String host) {
    return core.get(HostOwners.class).find(host);
  }

  void publish(String title) {
    Episode ready = new Fixtures(core).ready(account, stored(), title);
    assertThat(core.get(Publishing.class).publish(account, ready.id(), Optional.empty()))
        .isInstanceOf(Outcome.Done.class);
  }

  Show stored() {
    return core.get(Tenancy.class)
        .in(account, () -> core.get(Shows.class).find(account, show.id()).orElseThrow());
  }

  KeepingShow.Outcome rename(String slug) {
    var now = stored();
    var other = new Fixtures(core).unsaved(slug);
    return core.get(KeepingShow.class)
        .change(
            account,
            new Show(
                now.id(),
                other.slug(),
                now.about(),
                now.listing(),
                now.owner(),
                now.artwork(),
                now.txts(),
                now.guid(),
                now.revision()));
  }

  String rss() {
    var feed =
        core.get(Tenancy.class)
            .in(account, () -> core.get(Feeds.class).find(account, show.id()).orElseThrow());
    return new String(feed.rss(), StandardCharsets.UTF_8);
  }

  /// The hosts of the audio that is out.
  List<String> audio() {
    return core
        .get(Tenancy.class)
        .in(account, () -> core.get(Feeds.class).stored(account, show.id()).orElseThrow())
        .enclosures()
        .stream()
        .map(it -> it.enclosure().url().getHost())
        .toList();
  }

  List<String> hosts() {
    return core
        .get(Tenancy.class)
        .in(account, () -> core.get(Hosts.class).of(account, show.id()))
        .stream()
        .sorted()
        .toList();
  }

  /// What the account may do and ask with SQL.
  <T> T sql(SqlWork<T> work) {
    return core.get(Tenancy.class)
        .in(
            account,
            connection -> {
              try (var statement = connection.createStatement()) {
                return work.with(statement);
              } catch (SQLException e) {
                throw new IllegalStateException(e);
              }
            });
  }

  /// Something that a statement does.
  interface SqlWork<T> {
    T with(Statement statement) throws SQLException;
  }

  @Override
  public void afterAll(ExtensionContext tests) {
    core.close();
    dns.close();
  }
}
