package fm.podwright.domain.feed.tag;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerbatimTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<podcast:new a=\"1\">x &amp; y</podcast:new><itunes:keywords>a</itunes:keywords>",
        "<a:b xmlns:a=\"https://example.com/ns\"><a:c/><![CDATA[<x>]]></a:b>\n<!-- a word -->",
      })
  void well_formed_tags_of_others_are_taken(String text) {
    assertThat(Verbatim.findings(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<podcast:new>",
        "<unknown:new/>",
        "</rss><rss>",
        "</rss>",
        "<podcast:new/> and words",
        "<podcast:new>a & b</podcast:new>",
        "<podcast:new>&nbsp;</podcast:new>",
        "<?php echo 1 ?>",
        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><podcast:new>&b;</podcast:new>",
      })
  void what_is_not_well_formed_is_refused(String text) {
    assertThat(Verbatim.findings(text))
        .singleElement()
        .satisfies(it -> {
          assertThat(it.field()).isEqualTo("verbatim");
          assertThat(it.problem()).startsWith("The XML is not well-formed: ");
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>Mine</title>",
        "<podcast:guid>x</podcast:guid>",
        "<itunes:new-feed-url>https://example.com</itunes:new-feed-url>",
        "<atom:link rel=\"self\" href=\"https://example.com\"/>",
        "<p:locked xmlns:p=\"https://podcastindex.org/namespace/1.0\">no</p:locked>",
      })
  void what_the_feed_has_itself_is_refused(String text) {
    assertThat(Verbatim.findings(text))
        .singleElement()
        .satisfies(it -> assertThat(it.problem()).startsWith("The feed has its own <"));
  }
}
