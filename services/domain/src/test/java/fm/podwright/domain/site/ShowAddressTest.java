package fm.podwright.domain.site;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.domain.show.Slug;
import org.junit.jupiter.api.Test;

class ShowAddressTest {
  @Test
  void an_address_is_read_in_lower_case() {
    assertThat(ShowAddress.parse(" Garden ").value()).contains(new Slug("garden"));
  }

  @Test
  void a_reserved_one_is_refused() {
    assertThat(ShowAddress.parse("www").findings())
        .singleElement()
        .matches(it -> it.blocks() && it.problem().contains("reserved"));
    assertThat(ShowAddress.parse("xn--80ak6aa92e").value()).isEmpty();
  }

  @Test
  void a_malformed_one_is_refused_with_one_that_would_do() {
    assertThat(ShowAddress.parse("my garden").findings().getFirst().remedy()).contains("my-garden");
  }

  @Test
  void a_title_that_is_a_reserved_word_gets_another_address() {
    assertThat(ShowAddress.suggestedBy("Blog")).contains(new Slug("blog-show"));
    assertThat(ShowAddress.suggestedBy("🎙️")).isEmpty();
  }
}
