package fm.podwright.publisher.site;

import static fm.podwright.publisher.fixture.Studio.sound;
import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.core.feed.CheckingDomains;
import fm.podwright.core.feed.KeepingDomains;
import fm.podwright.core.feed.KeepingShow;
import fm.podwright.core.show.Shows;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.show.Slug;
import fm.podwright.domain.site.CustomDomain;
import fm.podwright.domain.site.DomainName;
import fm.podwright.domain.site.DomainState;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.publisher.fixture.Listener;
import fm.podwright.publisher.fixture.Running;
import fm.podwright.publisher.fixture.Studio;
import fm.podwright.publisher.fixture.Until;
import fm.podwright.testkit.NameServer;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What listeners meet while a domain of a show comes, leads and goes.
class DomainsTest {
  private static final String SELF = "<http://%s:8081/feed.xml>; rel=\"self\"";
  private static final NameServer DNS = NameServer.start();
  private static Studio studio;
  private static Running publisher;
  private static Listener listener;
  private static int number;

  private final String name = "first-" + ++number;
  private final String here = name + ".localhost";
  private final String podcast = name + ".example.com";
  private AccountId account;
  private Show show;

  @BeforeAll
  static void start() {
    DNS.has("edge.podwright.example", "A", "192.0.2.1");
    studio =
        Studio.fresh(
            Map.of(
                "podwright.dns.resolvers",
                DNS.address(),
                "podwright.edge.cname",
                "edge.podwright.example"));
    publisher = Running.over(studio);
    listener = publisher.listener();
  }

  @BeforeEach
  void publish() {
    account = studio.account();
    show = studio.show(account, name);
    studio.published(account, show, "Why tests", sound(1000, 1));
  }

  @AfterAll
  static void end() {
    publisher.close();
    studio.close();
    DNS.close();
  }

  @Test
  void a_show_answers_at_its_domain_and_listeners_are_led_to_the_primary_host() {
    listener.get(here, "/feed.xml");
    assertThat(listener.get(podcast, "/feed.xml").status()).isEqualTo(421);

    var domain = verified(account, show);
    Until.fits(() -> listener.get(podcast, "/feed.xml").status(), it -> it == 200);

    assertThat(listener.get(podcast, "/feed.xml").body())
        .isEqualTo(listener.get(here, "/feed.xml").body());
    assertThat(listener.get(podcast, "/about").header("location"))
        .contains("http://" + here + ":8081/about");

    studio.get(KeepingDomains.class).prefer(account, show.id(), domain.id());
    Until.fits(() -> listener.get(here, "/about").status(), it -> it == 301);

    assertThat(listener.get(here, "/about").header("location"))
        .contains("http://" + podcast + ":8081/about");
    assertThat(listener.get(podcast, "/about").status()).isEqualTo(200);
  }

  @Test
  void an_old_host_goes_on_with_feed_and_audio_and_the_feed_says_where_it_lives() {
    var audio = enclosure();
    studio.get(KeepingDomains.class).prefer(account, show.id(), verified(account, show).id());
    Until.fits(() -> listener.get(here, "/about").status(), it -> it == 301);

    var old = listener.get(here, "/feed.xml");

    assertThat(old.status()).isEqualTo(200);
    assertThat(old.body()).isEqualTo(listener.get(podcast, "/feed.xml").body());
    assertThat(old.header("link")).contains(SELF.formatted(podcast));
    assertThat(old.text()).contains("<itunes:new-feed-url>http://" + podcast + ":8081/feed.xml<");
    assertThat(enclosure()).isEqualTo(audio);
    assertThat(URI.create(audio).getHost()).isEqualTo(here);
    for (var host : new String[] {here, podcast}) {
      assertThat(listener.get(host, URI.create(audio).getPath()).body()).hasSize(1000);
    }
  }

  @Test
  void a_domain_that_is_given_up_is_nobodys_until_another_show_has_it() {
    var domain = verified(account, show);
    studio.get(KeepingDomains.class).prefer(account, show.id(), domain.id());
    var second = studio.published(account, show, "At the domain", sound(900, 2));
    Until.fits(() -> listener.get(podcast, "/episodes/at-the-domain").status(), it -> it == 200);
    assertThat(listener.get(here, "/feed.xml").text()).contains("//" + podcast + ":8081/media");

    studio.get(KeepingDomains.class).remove(account, show.id(), domain.id());
    Until.fits(() -> listener.get(podcast, "/feed.xml").status(), it -> it == 421);

    var feed = listener.get(here, "/feed.xml");
    assertThat(feed.header("link")).contains(SELF.formatted(here));
    assertThat(feed.text()).doesNotContain(podcast);
    assertThat(feed.text()).contains("//" + here + ":8081/media/" + second.id());

    var other = studio.account();
    var theirs = studio.show(other, "theirs-" + name);
    DNS.forget("_podwright." + podcast).forget(podcast);
    verified(other, theirs);
    Until.fits(
        () -> listener.get(podcast, "/feed.xml").header("link").orElse(""),
        it -> it.contains("//theirs-" + name + ".localhost:8081/feed.xml"));
  }

  @Test
  void a_renamed_shows_old_address_leads_to_the_new_one_and_its_audio_plays_on() {
    var audio = enclosure();
    var renamed = "renamed-" + name + ".localhost";

    rename("renamed-" + name);
    Until.fits(() -> listener.get(renamed, "/about").status(), it -> it == 200);

    assertThat(listener.get(here, "/about").status()).isEqualTo(301);
    assertThat(listener.get(here, "/about").header("location"))
        .contains("http://" + renamed + ":8081/about");
    assertThat(listener.get(here, "/feed.xml").text())
        .contains("<itunes:new-feed-url>http://" + renamed + ":8081/feed.xml<");
    assertThat(enclosure()).isEqualTo(audio);
    assertThat(listener.get(here, URI.create(audio).getPath()).body()).hasSize(1000);
  }

  private void rename(String slug) {
    var now =
        studio
            .get(Tenancy.class)
            .in(account, () -> studio.get(Shows.class).find(account, show.id()).orElseThrow());
    var renamed =
        new Show(
            now.id(),
            new Slug(slug),
            now.about(),
            now.listing(),
            now.owner(),
            now.artwork(),
            now.txts(),
            now.guid(),
            now.revision());
    assertThat(studio.get(KeepingShow.class).change(account, renamed).isKept()).isTrue();
  }

  private String enclosure() {
    var feed = listener.get(here, "/feed.xml").text();
    var from = feed.indexOf("url=\"", feed.indexOf("<enclosure")) + 5;
    return feed.substring(from, feed.indexOf('"', from));
  }

  private CustomDomain verified(AccountId whose, Show which) {
    var claimed =
        ((KeepingDomains.Outcome.Claimed)
                studio.get(KeepingDomains.class).claim(whose, which.id(), new DomainName(podcast)))
            .domain();
    DNS.has(podcast, "CNAME", "edge.podwright.example.")
        .has("_podwright." + podcast, "TXT", claimed.proof());
    var checked = studio.get(CheckingDomains.class).check(whose, claimed.id()).orElseThrow();
    assertThat(checked.state()).isInstanceOf(DomainState.Verified.class);
    return checked;
  }
}
