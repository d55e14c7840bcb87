package fm.podwright.core.feed;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.domain.site.CustomDomain;
import fm.podwright.domain.site.DomainState;
import fm.podwright.domain.site.DomainState.LetGo;
import fm.podwright.domain.site.DomainState.Reason;
import fm.podwright.domain.site.DomainState.Verified;
import fm.podwright.domain.site.DomainState.Warned;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What becomes of a show when its domain is lost, and what is no loss.
class LosingDomainsTest {
  @RegisterExtension private static final Quarters quarters = new Quarters();

  @Test
  void a_lost_domain_is_let_go_after_seven_days_and_its_audio_falls_back() {
    var domain = quarters.verified();
    quarters.prefer(domain);
    quarters.publish("At the domain");
    assertThat(quarters.audio()).containsExactly(Quarters.DOMAIN);
    quarters.dns().forget(Quarters.DOMAIN).forget("_podwright." + Quarters.DOMAIN);

    lookAfter(Duration.ofDays(1));
    assertThat(state(domain)).isInstanceOf(Warned.class);
    assertThat(quarters.audio()).containsExactly(Quarters.DOMAIN);

    lookAfter(Duration.ofDays(6));
    assertThat(state(domain)).isInstanceOf(Warned.class);

    lookAfter(Duration.ofDays(1));

    assertThat(state(domain)).isEqualTo(new LetGo(quarters.core().clock().instant(), Reason.LOST));
    assertThat(quarters.stored().domain()).isEmpty();
    assertThat(quarters.audio()).containsExactly(quarters.here());
    assertThat(quarters.hosts()).containsExactly(quarters.here());
    assertThat(quarters.owner(Quarters.DOMAIN)).isEmpty();
    assertThat(quarters.rss()).contains(quarters.here() + ":8081/feed.xml");
  }

  @Test
  void a_domain_whose_records_are_right_again_in_time_stays() {
    var domain = quarters.verified();
    quarters.dns().forget(Quarters.DOMAIN);
    lookAfter(Duration.ofDays(1));
    assertThat(state(domain)).isInstanceOf(Warned.class);

    quarters.dns().has(Quarters.DOMAIN, "CNAME", "edge.podwright.example.");
    lookAfter(Duration.ofDays(5));

    assertThat(state(domain)).isInstanceOf(Verified.class);
    lookAfter(Duration.ofDays(3));
    assertThat(state(domain)).isInstanceOf(Verified.class);
  }

  @Test
  void a_resolver_that_is_silent_loses_nobody_a_domain() {
    var domain = quarters.verified();
    quarters.dns().silence(Quarters.DOMAIN).silence("_podwright." + Quarters.DOMAIN);

    quarters.pass(Duration.ofDays(9));

    assertThat(quarters.check(quarters.account(), domain)).isInstanceOf(Verified.class);
  }

  @Test
  void failing_resolvers_are_not_taken_for_failing_domains() {
    var domain = quarters.verified();
    quarters.dns().reset().fail("edge.podwright.example").fail(Quarters.DOMAIN);
    quarters.dns().fail("_podwright." + Quarters.DOMAIN);

    quarters.pass(Duration.ofDays(1));

    assertThat(quarters.check(quarters.account(), domain)).isInstanceOf(Verified.class);
  }

  private static void lookAfter(Duration duration) {
    quarters.pass(duration);
    quarters.core().get(CheckingDomains.class).checkDue(quarters.account());
  }

  private static DomainState state(CustomDomain domain) {
    return quarters.found(quarters.account(), domain).state();
  }
}
