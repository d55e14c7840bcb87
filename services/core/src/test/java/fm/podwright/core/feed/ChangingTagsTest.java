package fm.podwright.core.feed;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.core.fixture.Core;
import fm.podwright.core.fixture.Stage;
import fm.podwright.core.media.Images;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.feed.tag.Element;
import fm.podwright.domain.feed.tag.EpisodeTags;
import fm.podwright.domain.feed.tag.FeedSize;
import fm.podwright.domain.feed.tag.Medium;
import fm.podwright.domain.feed.tag.ShowTags;
import fm.podwright.domain.show.Artwork;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.show.Slug;
import fm.podwright.domain.show.Txt;
import fm.podwright.domain.tenancy.AccountId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ChangingTagsTest {
  @RegisterExtension static final Stage STAGE = new Stage("tags");

  private final ChangingTags changing = STAGE.get(ChangingTags.class);
  private final KeepingShow keeping = STAGE.get(KeepingShow.class);
  private final Publishing publishing = STAGE.get(Publishing.class);
  private final Withdrawing withdrawing = STAGE.get(Withdrawing.class);
  private final AccountId account = STAGE.account();
  private final Show show = STAGE.show();

  @Test
  void what_a_show_says_in_tags_is_kept_and_in_the_feed() {
    assertThat(changing.change(account, show.id(), new Tagged<>(TAGS, 1)))
        .isInstanceOf(TagOutcome.Saved.class);

    assertThat(tags()).isEqualTo(new Tagged<>(TAGS, 2));
    assertThat(STAGE.revision()).isEqualTo(2);
    assertThat(STAGE.rss())
        .contains(
            "<podcast:locked>yes</podcast:locked>",
            "<podcast:medium>music</podcast:medium>",
            "<podcast:funding url=\"https://example.com/support\">Support us</podcast:funding>",
            "<podcast:remoteItem feedGuid=\"917393e3-1b1e-5cef-ace4-edaa54e1f810\"/>",
            "<podcast:new>x</podcast:new>");
  }

  @Test
  void what_is_saved_as_it_was_raises_no_revision() {
    changing.change(account, show.id(), new Tagged<>(TAGS, 1));
    changing.change(account, show.id(), new Tagged<>(TAGS, 2));
    keeping.change(account, show);

    assertThat(STAGE.revision()).isEqualTo(2);
  }

  @Test
  void a_second_writer_is_told_and_changes_nothing() {
    changing.change(account, show.id(), new Tagged<>(TAGS, 1));

    var outcome = changing.change(account, show.id(), new Tagged<>(ShowTags.NONE, 1));

    assertThat(outcome).isEqualTo(new TagOutcome.Conflict());
    assertThat(tags().tags()).isEqualTo(TAGS);
  }

  @Test
  void what_breaks_the_rules_is_refused_by_its_field() {
    var tags = with(List.of(Element.of("podcast:funding", "Support", Map.of("url", "here"))), "<a");

    assertThat(changing.change(account, show.id(), new Tagged<>(tags, 1)))
        .isInstanceOfSatisfying(
            TagOutcome.Refused.class,
            refused ->
                assertThat(refused.findings())
                    .extracting(it -> it.field())
                    .containsExactly("funding.0.url", "verbatim"));
    assertThat(STAGE.revision()).isEqualTo(1);
  }

  @Test
  void settings_and_texts_saved_at_once_do_not_undo_each_other() {
    changing.change(account, show.id(), List.of(new Txt("verify", "abc")));
    keeping.change(account, renamed());

    var stored = STAGE.stored();
    assertThat(stored.txts()).containsExactly(new Txt("verify", "abc"));
    assertThat(stored.slug()).isEqualTo(renamed().slug());
  }

  @Test
  void a_show_that_moved_says_so_for_ever() {
    assertThat(STAGE.rss()).doesNotContain("new-feed-url");
    keeping.change(account, renamed());

    assertThat(STAGE.rss())
        .contains(
            "<itunes:new-feed-url>http://moved-%d.localhost:8081/feed.xml</itunes:new-feed-url>"
                .formatted(STAGE.number()));
  }

  @Test
  void an_episode_has_tags_and_a_picture_of_its_own() {
    var episode = STAGE.fixtures().ready(account, show, "Hello");
    var tags =
        new EpisodeTags(
            "Ch. 1",
            true,
            List.of(
                Element.of("podcast:soundbite", "", Map.of("startTime", "10", "duration", "30"))),
            "");
    changing.change(account, episode.id(), new Tagged<>(tags, 1));
    assertThat(STAGE.revision()).isEqualTo(1);

    publishing.publish(account, episode.id(), Optional.empty());
    var picture = new Artwork(UUID.randomUUID(), "jpg", List.of(1400, 600));
    hang(episode.id(), picture);

    var item = STAGE.feed().items().getFirst();
    assertThat(item.extras().tags()).isEqualTo(tags);
    assertThat(item.extras().artwork()).contains(picture);
    assertThat(item.extras().place()).isEqualTo(1);
    assertThat(STAGE.rss())
        .contains("<podcast:soundbite duration=\"30\" startTime=\"10\"/>")
        .contains("/images/" + picture.image() + "/1400.jpg\"/>");

    STAGE
        .get(Tenancy.class)
        .run(account, () -> STAGE.get(TagsOfEpisodes.class).hang(account, episode.id(), null));

    assertThat(STAGE.feed().items().getFirst().extras().artwork()).isEmpty();
  }

  @Test
  void a_place_in_the_archive_is_never_given_again() {
    var first = STAGE.fixtures().ready(account, show, "One");
    publishing.publish(account, first.id(), Optional.empty());
    withdrawing.delete(account, first.id());
    var second = STAGE.fixtures().ready(account, show, "Two");
    publishing.publish(account, second.id(), Optional.empty());
    withdrawing.withdraw(account, second.id());
    publishing.publish(account, second.id(), Optional.empty());

    assertThat(STAGE.feed().items().getFirst().extras().place()).isEqualTo(2);
    assertThat(STAGE.feed().extras().lastPlace()).isEqualTo(2);
  }

  @Test
  void another_accounts_tags_are_not_found() {
    var other = STAGE.stranger();

    assertThat(changing.change(other, show.id(), new Tagged<>(TAGS, 1)))
        .isEqualTo(new TagOutcome.NotFound());
    assertThat(changing.change(other, show.id(), List.of(new Txt("", "x"))))
        .isEqualTo(new TagOutcome.NotFound());
  }

  private static final ShowTags TAGS =
      with(
          List.of(
              Element.of(
                  "podcast:funding", "Support us", Map.of("url", "https://example.com/support")),
              Element.around(
                  "podcast:podroll",
                  List.of(
                      Element.of(
                          "podcast:remoteItem",
                          "",
                          Map.of("feedGuid", "917393e3-1b1e-5cef-ace4-edaa54e1f810"))))),
          "<podcast:new>x</podcast:new>");

  private static ShowTags with(List<Element> elements, String verbatim) {
    return new ShowTags(
        true,
        false,
        false,
        Medium.MUSIC,
        new FeedSize.Newest(100),
        new TreeMap<>(Map.of(1, "Spring")),
        elements,
        verbatim);
  }

  private Show renamed() {
    return new Show(
        show.id(),
        new Slug("moved-" + STAGE.number()),
        show.about(),
        show.listing(),
        show.owner(),
        show.artwork(),
        show.txts(),
        show.guid(),
        show.revision());
  }

  private void hang(EpisodeId episode, Artwork picture) {
    STAGE
        .get(Tenancy.class)
        .run(
            account,
            () -> {
              STAGE.get(Images.class).add(account, show.id(), picture, Core.MONDAY);
              STAGE.get(TagsOfEpisodes.class).hang(account, episode, picture.image());
            });
  }

  private Tagged<ShowTags> tags() {
    return STAGE.in(() -> STAGE.get(TagsOfShows.class).find(account, show.id()).orElseThrow());
  }
}
