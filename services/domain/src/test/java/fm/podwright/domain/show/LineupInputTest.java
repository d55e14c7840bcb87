package fm.podwright.domain.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fm.podwright.domain.show.Lineup.Slot;
import fm.podwright.domain.show.Person.PersonLink;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineupInputTest {
  @Test
  void a_name_alone_is_a_guest() {
    var slot = people("  Marcelo   Lebre ").getFirst();

    assertThat(slot.name()).isEqualTo("Marcelo Lebre");
    assertThat(slot.role().code()).isEqualTo("cast/guest");
    assertThat(slot.links()).isEmpty();
  }

  @Test
  void role_and_links_follow_the_name() {
    var slot =
        people("Ann Lee (audio engineer) https://ann.example.com https://x.com/ann").getFirst();

    assertThat(slot.name()).isEqualTo("Ann Lee");
    assertThat(slot.role().code()).isEqualTo("audio production/audio engineer");
    assertThat(slot.links())
        .containsExactly(
            new PersonLink("Website", URI.create("https://ann.example.com")),
            new PersonLink("X", URI.create("https://x.com/ann")));
  }

  @Test
  void two_groups_have_an_editor_and_a_role_of_one_s_own_is_kept() {
    assertThat(people("A (Editor)\nB (Editor, Video Post-Production)\nC (Sidekick)"))
        .extracting(slot -> slot.role().code())
        .containsExactly("writing/editor", "video post-production/editor", "cast/sidekick");
  }

  @Test
  void what_is_shown_is_read_as_it_was_meant() {
    var one = person(1, "ann-lee", "Ann Lee");
    var two = person(2, "ann-lee-2", "Ann Lee");
    var credits =
        List.of(
            new Credit(one, "host", "cast"), new Credit(two, "editor", "video post-production"));

    var shown = LineupInput.people(credits, List.of(one, two));

    assertThat(people(shown))
        .extracting(Slot::slug, slot -> slot.role().code())
        .containsExactly(
            tuple(Optional.of(new Slug("ann-lee")), "cast/host"),
            tuple(Optional.of(new Slug("ann-lee-2")), "video post-production/editor"));
  }

  @Test
  void a_line_without_a_name_is_refused_and_says_why() {
    assertThat(new LineupInput("(Host) https://a.example.com", "", false).findings())
        .singleElement()
        .matches(Finding::blocks)
        .extracting(Finding::field)
        .isEqualTo("people");
  }

  @Test
  void a_name_of_more_than_128_characters_is_refused() {
    assertThat(new LineupInput("x".repeat(129), "", false).findings()).isNotEmpty();
    assertThat(new LineupInput("é".repeat(128), "", false).findings()).isEmpty();
  }

  @Test
  void topics_have_commas_between_and_none_stands_there_twice() {
    assertThat(new LineupInput("", " phoenix, AWS,,\nphoenix", false).lineup().topics())
        .containsExactly("phoenix", "AWS");
  }

  @ParameterizedTest
  @CsvSource({
    "github-actions, GitHub Actions",
    "lets-encrypt, Let's Encrypt",
    "postgres, PostgreSQL",
    "aws, AWS",
    "cdn, CDN",
    "phoenix, Phoenix",
    "jquery, jQuery",
    "digitalocean, DigitalOcean",
    "tailwind-css, Tailwind CSS",
    "c++, C++",
    "Ruby on Rails, Ruby on Rails",
    "日本語, 日本語"
  })
  void a_tag_becomes_readable(String tag, String name) {
    assertThat(TopicNames.readable(tag)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "GitHub Actions, github-actions",
    "Let's Encrypt, lets-encrypt",
    "C++, c-plus-plus",
    "C#, c-sharp",
    ".NET, dotnet"
  })
  void a_name_has_the_slug_of_its_tag(String name, String slug) {
    assertThat(TopicNames.slug(name)).contains(new Slug(slug));
  }

  @Test
  void a_name_on_x_leads_to_its_page() {
    assertThat(LinkLabels.onX("@marcelo_lebre"))
        .contains(new PersonLink("X", URI.create("https://x.com/marcelo_lebre")));
    assertThat(LinkLabels.onX("no name")).isEmpty();
  }

  private static List<Slot> people(String text) {
    return new LineupInput(text, "", false).lineup().people();
  }

  private static Person person(int number, String slug, String name) {
    return new Person(
        new PersonId(new UUID(7, number)), new Slug(slug), name, "", Optional.empty(), List.of());
  }
}
