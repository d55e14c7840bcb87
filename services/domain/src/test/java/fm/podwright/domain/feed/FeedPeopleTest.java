package fm.podwright.domain.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.domain.show.Credit;
import fm.podwright.domain.show.Person;
import fm.podwright.domain.show.Person.PersonLink;
import fm.podwright.domain.show.PersonId;
import fm.podwright.domain.show.Slug;
import fm.podwright.domain.show.Topic;
import fm.podwright.domain.show.TopicId;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FeedPeopleTest {
  private static final Credit HOST = new Credit(person(1, "ann-lee", "Ann Lee"), "host", "cast");
  private static final Credit GUEST =
      new Credit(guest("https://bo.example.org/about?a=1&b=2"), "guest", "cast");

  @Test
  void the_channel_names_who_is_in_every_episode_with_the_page_that_we_make() {
    assertThat(rss(List.of(HOST), EpisodeExtras.NONE))
        .contains(
            """
                <podcast:person role="host" group="cast" href="https://garden.example.com/people/ann-lee">Ann Lee</podcast:person>
            """);
  }

  @Test
  void a_guest_has_a_picture_and_their_own_site() {
    assertThat(rss(List.of(), extras(List.of(GUEST))))
        .contains(
            """
                  <podcast:person role="guest" group="cast" img="https://garden.example.com/images/%s/1400.jpg" href="https://bo.example.org/about?a=1&#x26;b=2">Bo &#x3C;Ber&#x3E;</podcast:person>
            """
                .formatted(Samples.ARTWORK.image()));
  }

  @Test
  void an_item_with_people_of_its_own_repeats_the_show_s_for_its_list_replaces_theirs() {
    var together = Credit.together(List.of(HOST), List.of(GUEST));

    assertThat(rss(List.of(HOST), extras(together))).containsOnlyOnce(">Bo &").contains(item(HOST));
  }

  @Test
  void an_item_without_any_says_nothing_and_the_show_s_hold() {
    assertThat(Credit.together(List.of(HOST), List.of())).isEmpty();
    assertThat(rss(List.of(HOST), EpisodeExtras.NONE)).containsOnlyOnce("<podcast:person");
  }

  @Test
  void who_does_something_else_for_once_is_not_named_twice() {
    var asGuest = new Credit(HOST.person(), "guest", "cast");

    assertThat(Credit.together(List.of(HOST), List.of(asGuest, GUEST)))
        .containsExactly(asGuest, GUEST);
  }

  @Test
  void a_name_has_128_characters_at_most() {
    var long_ = new Credit(person(3, "long", "é".repeat(200)), "host", "cast");

    assertThat(rss(List.of(long_), EpisodeExtras.NONE)).contains(">" + "é".repeat(128) + "<");
  }

  @Test
  void topics_are_categories_of_their_item() {
    var topic =
        new Topic(new TopicId(new UUID(8, 1)), new Slug("q-and-a"), "Q & A", "", Optional.empty());

    assertThat(rss(List.of(), EpisodeExtras.NONE.with(List.of(), List.of(topic))))
        .contains("      <category>Q &#x26; A</category>\n");
  }

  private static String item(Credit credit) {
    return "      <podcast:person role=\"%s\" group=\"cast\" href=\"%s\">%s</podcast:person>\n"
        .formatted(
            credit.role(), Samples.SITE.person(credit.person().slug()), credit.person().name());
  }

  private static EpisodeExtras extras(List<Credit> people) {
    return EpisodeExtras.NONE.with(people, List.of());
  }

  private static String rss(List<Credit> show, EpisodeExtras extras) {
    var plain = Samples.item(1);
    var item = new FeedItem(plain.episode(), plain.enclosure(), plain.notes(), extras);
    var feed =
        new Feed(
            Samples.show(),
            Samples.SITE,
            ShowExtras.NONE.with(show),
            List.of(item),
            Samples.MONDAY);
    return new String(feed.rss(), UTF_8);
  }

  private static Person person(int number, String slug, String name) {
    return new Person(
        new PersonId(new UUID(7, number)), new Slug(slug), name, "", Optional.empty(), List.of());
  }

  private static Person guest(String site) {
    return new Person(
        new PersonId(new UUID(7, 2)),
        new Slug("bo-ber"),
        "Bo <Ber>",
        "",
        Optional.of(Samples.ARTWORK),
        List.of(new PersonLink("Website", URI.create(site))));
  }
}
