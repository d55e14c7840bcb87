package fm.podwright.domain.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDomainTest {
  private static final OwnNames OWN =
      new OwnNames(List.of("podwright.example", "App.hosting.example"));

  @ParameterizedTest
  @CsvSource({
    "podcast.example.com, podcast.example.com",
    "  Podcast.Example.COM.  , podcast.example.com",
    "https://podcast.example.com/, podcast.example.com",
    "//podcast.example.com, ''",
    "HTTP://www.example.co.uk, www.example.co.uk",
    "bücher.example, xn--bcher-kva.example",
    "XN--BCHER-KVA.example, xn--bcher-kva.example",
    "straße.example, xn--strae-oqa.example",
    "例え。テスト, xn--r8jz45g.xn--zckzah",
    "правда.рф, xn--80aafi6cg.xn--p1ai",
    "example.com, example.com",
    "a.b.c.example.com, a.b.c.example.com",
    "my-show.github.io, my-show.github.io"
  })
  void what_people_type_is_read(String typed, String ascii) {
    assertThat(TypedDomain.parse(typed, OWN).value().map(DomainName::ascii).orElse(""))
        .isEqualTo(ascii);
  }

  @ParameterizedTest
  @CsvSource({
    "'', There is no domain",
    "https://example.com/podcast, not below a path",
    "example.com?x=1, not below a path",
    "example.com:8080, A port is no part",
    "host@example.com, e-mail address",
    "https://me:secret@example.com/, e-mail address",
    "192.0.2.1, IP address",
    "http://192.0.2.1/, IP address",
    "3221225985, IP address",
    "0x7f.1, IP address",
    "１９２.0.2.1, IP address",
    "[2001:db8::1], IP address",
    "2001:db8::1, IP address",
    "*.example.com, cannot stand for many",
    "my show.example.com, not a domain",
    "my_show.example.com, not a domain",
    "-show.example.com, not a domain",
    "show..example.com, not a domain",
    "xn--a.example.com, not a domain",
    ".example.com, not a domain",
    "localhost, not on the public internet",
    "show.localhost, not on the public internet",
    "printer.local, not on the public internet",
    "podcast, nobody's own",
    "com, nobody's own",
    "co.uk, nobody's own",
    "github.io, nobody's own",
    "podwright.example, belongs to this platform",
    "my.show.podwright.example, belongs to this platform",
    "app.hosting.example, belongs to this platform",
    "x.APP.hosting.example, belongs to this platform",
    "pаypal.example, look alike",
    "раураl.example, look alike",
    "ехаре.example, look alike",
    "goοgle.example, look alike"
  })
  void what_can_be_no_shows_domain_is_refused_with_a_remedy(String typed, String problem) {
    var parsed = TypedDomain.parse(typed, OWN);

    assertThat(parsed.value()).isEmpty();
    assertThat(parsed.findings().getFirst().problem()).contains(problem);
    assertThat(parsed.findings().getFirst().remedy()).isNotBlank();
  }

  @Test
  void a_domain_that_is_too_long_is_refused() {
    var label = "a".repeat(63);

    assertThat(TypedDomain.parse("a".repeat(64) + ".example.com", OWN).findings().getFirst())
        .extracting(it -> it.problem())
        .isEqualTo("The domain is too long.");
    assertThat(TypedDomain.parse((label + ".").repeat(4) + "example.com", OWN).value()).isEmpty();
    assertThat(TypedDomain.parse(label + ".example.com", OWN).value()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"notpodwright.example", "podwright.example.com", "hosting.example"})
  void what_only_looks_like_the_platforms_is_somebodys(String typed) {
    assertThat(TypedDomain.parse(typed, OWN).value()).isPresent();
  }

  @Test
  void a_name_in_another_script_is_shown_as_people_read_it() {
    assertThat(new DomainName("xn--bcher-kva.example").shown()).isEqualTo("bücher.example");
    assertThat(new DomainName("podcast.example.com").shown()).isEqualTo("podcast.example.com");
  }

  @Test
  void the_registered_domain_is_told_from_what_is_below_it() {
    var below = new DomainName("www.my-show.co.uk");
    var apex = new DomainName("my-show.co.uk");

    assertThat(below.registered()).isEqualTo("my-show.co.uk");
    assertThat(below.isApex()).isFalse();
    assertThat(below.below(below.ascii())).isEqualTo("www");
    assertThat(below.below(below.challenge())).isEqualTo("_podwright.www");
    assertThat(apex.isApex()).isTrue();
    assertThat(apex.below(apex.ascii())).isEqualTo("@");
    assertThat(apex.below(apex.challenge())).isEqualTo("_podwright");
    assertThat(below.ancestry()).containsExactly("www.my-show.co.uk", "my-show.co.uk", "co.uk");
  }
}
