package fm.podwright.core.feed;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.core.fixture.Fixtures;
import fm.podwright.domain.site.DomainState.LetGo;
import fm.podwright.domain.site.DomainState.Verified;
import fm.podwright.domain.site.DomainState.Waiting;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Whose a domain is.
class DomainClaimsTest {
  @RegisterExtension private static final Quarters quarters = new Quarters();

  @Test
  void a_domain_is_the_shows_once_its_records_are_right() {
    var claimed = quarters.claim(quarters.account(), quarters.show());

    assertThat(quarters.check(quarters.account(), claimed)).isInstanceOf(Waiting.class);
    assertThat(quarters.owner(Quarters.DOMAIN)).isEmpty();
    quarters.remove(quarters.account(), claimed);

    quarters.verified();
    assertThat(quarters.owner(Quarters.DOMAIN).orElseThrow().show())
        .isEqualTo(quarters.show().id());
  }

  @Test
  void a_domain_belongs_to_one_show_of_one_account_at_a_time() {
    var first = quarters.verified();
    var stranger = quarters.core().account("stranger");
    var theirs = new Fixtures(quarters.core()).show(stranger, "stranger");
    var other = quarters.claim(stranger, theirs);
    assertThat(other.code()).isNotEqualTo(first.code());
    quarters.dns().has("_podwright." + Quarters.DOMAIN, "TXT", other.proof());

    assertThat(quarters.check(stranger, other)).isInstanceOf(Waiting.class);
    assertThat(quarters.problem(stranger, other)).contains("belongs to another show");
    assertThat(quarters.owner(Quarters.DOMAIN).orElseThrow().account())
        .isEqualTo(quarters.account());

    quarters.remove(quarters.account(), first);
    quarters.pass(Duration.ofMinutes(10));

    assertThat(quarters.check(stranger, other)).isInstanceOf(Verified.class);
    quarters.remove(stranger, other);
  }

  @Test
  void an_account_claims_a_domain_once() {
    var show = quarters.show();
    quarters.claim(quarters.account(), show);

    assertThat(quarters.ask(quarters.account(), show))
        .isEqualTo(new KeepingDomains.Outcome.ClaimedAlready(show.id(), show.title()));
  }

  @Test
  void claiming_again_needs_another_code() {
    var account = quarters.account();
    var first = quarters.verified();
    quarters.remove(account, first);

    var second = quarters.claim(account, quarters.show());
    quarters.pass(Duration.ofMinutes(1));

    assertThat(second.code()).isNotEqualTo(first.code());
    assertThat(quarters.check(account, second)).isInstanceOf(Waiting.class);
    assertThat(quarters.problem(account, second)).contains("a code of an earlier claim");
    assertThat(quarters.found(account, first).state()).isInstanceOf(LetGo.class);
  }
}
