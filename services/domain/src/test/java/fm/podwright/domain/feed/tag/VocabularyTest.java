package fm.podwright.domain.feed.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.podwright.domain.show.Finding;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {
  @Test
  void nothing_is_wrong_with_one_of_every_tag() {
    for (var kind : Vocabulary.ofShows()) {
      assertThat(kind.findings(kind.field(), TagSamples.show().all(kind))).isEmpty();
    }
    for (var kind : Vocabulary.ofEpisodes()) {
      assertThat(kind.findings(kind.field(), TagSamples.episode().all(kind))).isEmpty();
    }
  }

  @Test
  void the_samples_have_every_tag_that_a_show_or_an_episode_can_have() {
    assertThat(Vocabulary.ofShows())
        .allSatisfy(it -> assertThat(TagSamples.show().all(it)).isNotEmpty());
    assertThat(Vocabulary.ofEpisodes())
        .allSatisfy(it -> assertThat(TagSamples.episode().all(it)).isNotEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "podcast:funding, url, javascript:alert(1)",
    "podcast:funding, url, example.com",
    "podcast:location, geo, 48.2 16.3",
    "podcast:location, osm, 109166",
    "podcast:location, country, Austria",
    "podcast:location, rel, from",
    "podcast:updateFrequency, rrule, every week",
    "podcast:updateFrequency, dtstart, tomorrow",
    "podcast:block, id, Example App",
    "podcast:chat, server, https://irc.example.com",
    "podcast:socialInteract, protocol, fax",
    "podcast:socialInteract, priority, first",
  })
  void a_value_against_the_rules_names_its_field(String name, String attribute, String value) {
    var kind = Vocabulary.find(Vocabulary.ofShows(), name).orElseThrow();
    var element =
        Element.of(
            name,
            name.endsWith("block") ? "yes" : "words",
            Map.of(
                "url", "https://example.com",
                "server", "example.com",
                "protocol", "nostr"));
    var wrong = new TreeMap<>(element.attributes());
    wrong.put(attribute, value);

    var findings =
        kind.findings(kind.field(), List.of(new Element(name, wrong, element.text(), List.of())));

    assertThat(findings).extracting(Finding::field).contains(kind.field() + ".0." + attribute);
  }

  @Test
  void what_is_missing_inside_of_a_tag_is_named_by_its_whole_path() {
    var recipient =
        Element.of("podcast:valueRecipient", "", Map.of("type", "node", "split", "50%"));
    var value =
        new Element(
            "podcast:value",
            new TreeMap<>(Map.of("type", "lightning", "method", "keysend")),
            "",
            List.of(recipient));

    assertThat(Values.VALUE.findings("value", List.of(value)))
        .extracting(Finding::field)
        .containsExactly("value.0.valueRecipient.0.address", "value.0.valueRecipient.0.split");
  }

  @Test
  void rules_that_concern_two_values_are_kept_too() {
    assertThat(wrong(Vocabulary.LICENSE, Element.of("podcast:license", "my-own", Map.of())))
        .containsExactly("license.0.url");
    assertThat(
            wrong(
                Vocabulary.SOCIAL_INTERACT,
                Element.of("podcast:socialInteract", "", Map.of("protocol", "nostr"))))
        .containsExactly("socialInteract.0.uri");
    assertThat(
            wrong(
                Vocabulary.SOCIAL_INTERACT,
                Element.of("podcast:socialInteract", "", Map.of("protocol", "disabled"))))
        .isEmpty();
    assertThat(wrong(Values.PUBLISHER, Element.around("podcast:publisher", List.of())))
        .containsExactly("publisher.0.remoteItem");
  }

  @ParameterizedTest
  @CsvSource({"73, 73", "1:13, 73", "01:02:03.5, 3723.5", "1:75, 1:75", "soon, soon"})
  void a_moment_may_be_typed_as_a_clock_shows_it(String typed, String seconds) {
    assertThat(Vocabulary.SOUNDBITE.attributes().getFirst().read(typed)).isEqualTo(seconds);
  }

  @Test
  void two_licenses_are_one_too_many() {
    var license = Element.of("podcast:license", "cc-by-4.0", Map.of());

    assertThat(Vocabulary.LICENSE.findings("license", List.of(license, license))).hasSize(1);
  }

  @Test
  void a_show_takes_no_tag_that_only_an_episode_can_have() {
    var soundbite = TagSamples.episode().all(Vocabulary.SOUNDBITE);

    assertThatThrownBy(() ->
            new ShowTags(
                false,
                false,
                false,
                Medium.PODCAST,
                new FeedSize.All(),
                new TreeMap<>(),
                soundbite,
                ""))
        .hasMessageContaining("podcast:soundbite");
  }

  private static List<String> wrong(Kind kind, Element element) {
    return kind.findings(kind.field(), List.of(element)).stream().map(Finding::field).toList();
  }
}
