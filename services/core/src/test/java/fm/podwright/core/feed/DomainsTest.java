package fm.podwright.core.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.podwright.core.fixture.Core;
import fm.podwright.core.fixture.Fixtures;
import fm.podwright.core.show.Shows;
import fm.podwright.core.site.CustomDomains;
import fm.podwright.core.site.HostOwners;
import fm.podwright.core.site.Hosts;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.site.CustomDomain;
import fm.podwright.domain.site.DomainName;
import fm.podwright.domain.site.DomainState;
import fm.podwright.domain.site.DomainState.LetGo;
import fm.podwright.domain.site.DomainState.Reason;
import fm.podwright.domain.site.DomainState.Verified;
import fm.podwright.domain.site.DomainState.Waiting;
import fm.podwright.domain.site.DomainState.Warned;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.testkit.NameServer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What happens to a show's addresses when domains come, change and go.
class DomainsTest {
  private static final NameServer DNS = NameServer.start();
  private static final DomainName DOMAIN = new DomainName("podcast.example.com");
  private static Core core;
  private static int number;

  private Fixtures fixtures;
  private AccountId account;
  private Show show;

  @BeforeAll
  static void start() {
    core =
        Core.fresh(
            Map.of(
                "podwright.dns.resolvers",
                DNS.address(),
                "podwright.dns.patience",
                "PT2S",
                "podwright.edge.cname",
                "edge.podwright.example",
                "podwright.hubs",
                "https://hub.example.com/"));
  }

  @AfterAll
  static void end() {
    core.close();
    DNS.close();
  }

  @BeforeEach
  void fresh() {
    number++;
    fixtures = new Fixtures(core);
    core.clock().set(Core.MONDAY);
    DNS.reset().has("edge.podwright.example", "A", "192.0.2.1");
    account = core.account("domains " + number);
    show = fixtures.show(account, "domains-" + number);
  }

  @AfterEach
  void giveUp() {
    live(account).forEach(it -> core.get(KeepingDomains.class).remove(account, it.show(), it.id()));
  }

  @Test
  void a_domain_is_the_shows_once_its_records_are_right() {
    var claimed = claim(account, show);

    assertThat(check(account, claimed)).isInstanceOf(Waiting.class);
    assertThat(core.get(HostOwners.class).find("podcast.example.com")).isEmpty();

    point(claimed);
    core.clock().advance(Duration.ofMinutes(1));

    assertThat(check(account, claimed)).isInstanceOf(Verified.class);
    assertThat(core.get(HostOwners.class).find("podcast.example.com").orElseThrow().show())
        .isEqualTo(show.id());
  }

  @Test
  void adding_a_domain_rewrites_nothing_that_is_out() {
    publish("First");
    var before = rss();

    verified();

    assertThat(rss()).isEqualTo(before);
    assertThat(pings()).isOne();
  }

  @Test
  void with_another_primary_host_the_feed_says_where_it_lives_and_audio_stays_where_it_was() {
    publish("First");
    var guid = stored().guid();
    var domain = verified();

    assertThat(prefer(domain)).isInstanceOf(Gated.Passed.class);

    assertThat(rss())
        .contains("href=\"http://podcast.example.com:8081/feed.xml\" rel=\"self\"")
        .contains("new-feed-url>http://podcast.example.com:8081/feed.xml<");
    assertThat(stored().guid()).isEqualTo(guid);
    assertThat(audio()).containsExactly("domains-" + number + ".localhost");

    core.clock().advance(Duration.ofHours(1));
    publish("Second");

    assertThat(audio())
        .containsExactlyInAnyOrder("domains-" + number + ".localhost", "podcast.example.com");
  }

  @Test
  void hubs_are_told_of_the_new_address_of_the_feed_and_of_the_old_one() {
    publish("First");
    prefer(verified());

    var revision = stored().revision();
    var ping = new PingHub(account, show.id(), revision, "https://hub.example.com/");

    assertThat(core.get(Telling.class).feeds(ping))
        .extracting(Object::toString)
        .containsExactly(
            "http://podcast.example.com:8081/feed.xml",
            "http://domains-" + number + ".localhost:8081/feed.xml");
    assertThat(pings()).isEqualTo(2);
  }

  @Test
  void a_show_that_is_renamed_stays_at_its_domain() {
    prefer(verified());
    var renamed = fixtures.unsaved("renamed-" + number);

    core.get(KeepingShow.class).change(account, withSlugOf(renamed));

    assertThat(stored().domain()).contains("podcast.example.com");
    assertThat(hosts())
        .containsExactly(
            "domains-" + number + ".localhost",
            "podcast.example.com",
            "renamed-" + number + ".localhost");
  }

  @Test
  void a_domain_belongs_to_one_show_of_one_account_at_a_time() {
    var first = verified();
    var stranger = core.account("stranger " + number);
    var other = claim(stranger, fixtures.show(stranger, "stranger-" + number));
    assertThat(other.code()).isNotEqualTo(first.code());
    DNS.has("_podwright.podcast.example.com", "TXT", other.proof());

    assertThat(check(stranger, other)).isInstanceOf(Waiting.class);
    assertThat(found(stranger, other).lastCheck().orElseThrow().findings().getFirst().problem())
        .contains("belongs to another show");
    assertThat(core.get(HostOwners.class).find("podcast.example.com").orElseThrow().account())
        .isEqualTo(account);

    core.get(KeepingDomains.class).remove(account, show.id(), first.id());
    core.clock().advance(Duration.ofMinutes(10));

    assertThat(check(stranger, other)).isInstanceOf(Verified.class);
    core.get(KeepingDomains.class).remove(stranger, other.show(), other.id());
  }

  @Test
  void an_account_claims_a_domain_once() {
    claim(account, show);

    assertThat(core.get(KeepingDomains.class).claim(account, show.id(), DOMAIN))
        .isEqualTo(new KeepingDomains.Outcome.ClaimedAlready(show.id(), show.title()));
  }

  @Test
  void a_lost_domain_is_let_go_after_seven_days_and_its_audio_falls_back() {
    var domain = verified();
    prefer(domain);
    publish("At the domain");
    assertThat(audio()).containsExactly("podcast.example.com");
    DNS.reset().has("edge.podwright.example", "A", "192.0.2.1");

    core.clock().advance(Duration.ofDays(1));
    core.get(CheckingDomains.class).checkDue(account);
    assertThat(found(account, domain).state()).isInstanceOf(Warned.class);
    assertThat(audio()).containsExactly("podcast.example.com");

    core.clock().advance(Duration.ofDays(6));
    core.get(CheckingDomains.class).checkDue(account);
    assertThat(found(account, domain).state()).isInstanceOf(Warned.class);

    core.clock().advance(Duration.ofDays(1));
    core.get(CheckingDomains.class).checkDue(account);

    assertThat(found(account, domain).state())
        .isEqualTo(new LetGo(core.clock().instant(), Reason.LOST));
    assertThat(stored().domain()).isEmpty();
    assertThat(audio()).containsExactly("domains-" + number + ".localhost");
    assertThat(hosts()).containsExactly("domains-" + number + ".localhost");
    assertThat(core.get(HostOwners.class).find("podcast.example.com")).isEmpty();
    assertThat(rss()).contains("domains-" + number + ".localhost:8081/feed.xml");
  }

  @Test
  void claiming_again_needs_another_code() {
    var first = verified();
    core.get(KeepingDomains.class).remove(account, show.id(), first.id());

    var second = claim(account, show);
    core.clock().advance(Duration.ofMinutes(1));

    assertThat(second.code()).isNotEqualTo(first.code());
    assertThat(check(account, second)).isInstanceOf(Waiting.class);
    assertThat(found(account, second).lastCheck().orElseThrow().findings().getFirst().problem())
        .contains("a code of an earlier claim");
    assertThat(found(account, first).state()).isInstanceOf(LetGo.class);
  }

  @Test
  void a_resolver_that_is_silent_loses_nobody_a_domain() {
    var domain = verified();
    DNS.silence("podcast.example.com").silence("_podwright.podcast.example.com");

    core.clock().advance(Duration.ofDays(9));

    assertThat(check(account, domain)).isInstanceOf(Verified.class);
  }

  @Test
  void failing_resolvers_are_not_taken_for_failing_domains() {
    var domain = verified();
    DNS.reset().fail("edge.podwright.example").fail("podcast.example.com");
    DNS.fail("_podwright.podcast.example.com");

    core.clock().advance(Duration.ofDays(1));

    assertThat(check(account, domain)).isInstanceOf(Verified.class);
  }

  @Test
  void an_address_of_the_platform_is_never_given_up() {
    assertThatThrownBy(() ->
            core.get(Tenancy.class)
                .in(
                    account,
                    connection -> {
                      try (var delete = connection.createStatement()) {
                        return delete.executeUpdate("DELETE FROM show_host");
                      } catch (SQLException e) {
                        throw new IllegalStateException(e);
                      }
                    }))
        .hasStackTraceContaining("never given up");
  }

  private CustomDomain verified() {
    var claimed = claim(account, show);
    point(claimed);
    core.clock().advance(Duration.ofMinutes(1));
    assertThat(check(account, claimed)).isInstanceOf(Verified.class);
    return found(account, claimed);
  }

  private static void point(CustomDomain domain) {
    DNS.has("podcast.example.com", "CNAME", "edge.podwright.example.")
        .has("_podwright.podcast.example.com", "TXT", domain.proof());
  }

  private static CustomDomain claim(AccountId account, Show show) {
    var outcome = core.get(KeepingDomains.class).claim(account, show.id(), DOMAIN);
    return ((KeepingDomains.Outcome.Claimed) outcome).domain();
  }

  private Gated<ShowId> prefer(CustomDomain domain) {
    return core.get(KeepingDomains.class).prefer(account, show.id(), domain.id()).orElseThrow();
  }

  private static DomainState check(AccountId account, CustomDomain domain) {
    return core.get(CheckingDomains.class).check(account, domain.id()).orElseThrow().state();
  }

  private static CustomDomain found(AccountId account, CustomDomain domain) {
    return core.get(Tenancy.class)
        .in(account, () -> core.get(CustomDomains.class).find(account, domain.id()).orElseThrow());
  }

  private List<CustomDomain> live(AccountId whose) {
    return core.get(Tenancy.class)
        .in(whose, () -> core.get(CustomDomains.class).of(whose, show.id()));
  }

  private void publish(String title) {
    Episode ready = fixtures.ready(account, stored(), title);
    assertThat(core.get(Publishing.class).publish(account, ready.id(), Optional.empty()))
        .isInstanceOf(Outcome.Done.class);
  }

  private Show stored() {
    return core.get(Tenancy.class)
        .in(account, () -> core.get(Shows.class).find(account, show.id()).orElseThrow());
  }

  private Show withSlugOf(Show other) {
    var now = stored();
    return new Show(
        now.id(),
        other.slug(),
        now.about(),
        now.listing(),
        now.owner(),
        now.artwork(),
        now.txts(),
        now.guid(),
        now.revision());
  }

  private String rss() {
    var feed =
        core.get(Tenancy.class)
            .in(account, () -> core.get(Feeds.class).find(account, show.id()).orElseThrow());
    return new String(feed.rss(), StandardCharsets.UTF_8);
  }

  private List<String> audio() {
    return core
        .get(Tenancy.class)
        .in(account, () -> core.get(Feeds.class).stored(account, show.id()).orElseThrow())
        .enclosures()
        .stream()
        .map(it -> it.enclosure().url().getHost())
        .toList();
  }

  private List<String> hosts() {
    return core
        .get(Tenancy.class)
        .in(account, () -> core.get(Hosts.class).of(account, show.id()))
        .stream()
        .sorted()
        .toList();
  }

  private int pings() {
    return core.get(Tenancy.class)
        .in(
            account,
            connection -> {
              try (var query = connection.createStatement();
                  var rows = query.executeQuery("SELECT count(*) FROM feed_ping")) {
                rows.next();
                return rows.getInt(1);
              } catch (SQLException e) {
                throw new IllegalStateException(e);
              }
            });
  }
}
