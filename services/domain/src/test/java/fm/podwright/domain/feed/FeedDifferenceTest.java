package fm.podwright.domain.feed;

import static fm.podwright.domain.feed.Samples.feed;
import static fm.podwright.domain.feed.Samples.item;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.domain.feed.ItemChange.Added;
import fm.podwright.domain.feed.ItemChange.Changed;
import fm.podwright.domain.feed.ItemChange.Removed;
import fm.podwright.domain.show.Finding;
import org.junit.jupiter.api.Test;

class FeedDifferenceTest {
  private static final Feed TWO = feed(item(1), item(2));
  private static final String WHOLE = new String(TWO.rss(), UTF_8);

  @Test
  void a_feed_differs_from_itself_in_nothing() {
    assertThat(between(WHOLE, WHOLE)).isEqualTo(FeedDifference.NONE);
  }

  @Test
  void the_moment_of_building_is_no_difference() {
    var later =
        new Feed(
            TWO.show(), TWO.site(), TWO.extras(), TWO.items(), TWO.lastModified().plusSeconds(9));

    assertThat(between(WHOLE, new String(later.rss(), UTF_8)).isEmpty()).isTrue();
  }

  @Test
  void an_item_that_came_is_named() {
    var difference = between(new String(feed(item(1)).rss(), UTF_8), WHOLE);

    assertThat(difference.items()).containsExactly(new Added("Episode 2", item(2).guid().value()));
    assertThat(difference.accidents(Intent.bringOut(item(2).guid()))).isEmpty();
    assertThat(difference.accidents(Intent.keepItems())).hasSize(1).allMatch(Finding::blocks);
  }

  @Test
  void an_item_that_nobody_withdrew_must_not_vanish() {
    var difference = between(WHOLE, new String(feed(item(2)).rss(), UTF_8));

    assertThat(difference.items())
        .containsExactly(new Removed("Episode 1", item(1).guid().value()));
    assertThat(difference.accidents(Intent.takeBack(item(1).guid()))).isEmpty();
    assertThat(difference.accidents(Intent.takeBack(item(2).guid())))
        .singleElement()
        .matches(it -> it.blocks() && it.problem().contains("“Episode 1” would vanish"));
  }

  @Test
  void changed_words_are_told_field_by_field() {
    var difference =
        between(
            WHOLE, new String(feed(item(1), item(2, "Second", "Notes of **2**.")).rss(), UTF_8));

    assertThat(difference.items())
        .singleElement()
        .isInstanceOfSatisfying(
            Changed.class,
            it ->
                assertThat(it.fields())
                    .contains(new FieldChange("title", "Title", "Episode 2", "Second")));
    assertThat(difference.accidents(Intent.keepItems())).isEmpty();
  }

  @Test
  void notes_are_compared_as_people_read_them() {
    var difference =
        between(WHOLE, WHOLE.replace("<p>Notes of <strong>2</strong>.</p>", "<p>Other notes.</p>"));

    assertThat(difference.items())
        .singleElement()
        .isInstanceOfSatisfying(
            Changed.class,
            it ->
                assertThat(it.fields())
                    .containsExactly(
                        new FieldChange(
                            "description", "Description", "Notes of 2.", "Other notes."),
                        new FieldChange(
                            "content:encoded", "Notes", "Notes of 2.", "Other notes.")));
  }

  @Test
  void another_guid_is_an_accident() {
    var difference = between(WHOLE, WHOLE.replace(item(2).guid().value() + "</guid>", "x</guid>"));

    assertThat(difference.accidents(Intent.keepItems()))
        .anyMatch(it -> it.field().equals("guid") && it.problem().contains("another GUID"));
  }

  @Test
  void audio_at_another_address_is_an_accident_unless_it_was_replaced() {
    var url = item(2).enclosure().url().toString();
    var difference = between(WHOLE, WHOLE.replace(url, url.replace("episode-2", "other")));

    assertThat(difference.accidents(Intent.keepItems()))
        .singleElement()
        .matches(it -> it.field().equals("audio"));
    assertThat(difference.accidents(Intent.replaceAudio(item(2).guid()))).isEmpty();
    assertThat(difference.accidents(Intent.replaceAudio(item(1).guid()))).isNotEmpty();
  }

  @Test
  void another_order_of_old_episodes_is_an_accident() {
    var swapped =
        feed(
            item(1, "Episode 1", "Notes of **1**.", item(2).date()),
            item(2, "Episode 2", "Notes of **2**.", item(1).date()));

    var difference = between(WHOLE, new String(swapped.rss(), UTF_8));

    assertThat(difference.isReordered()).isTrue();
    assertThat(difference.accidents(Intent.keepItems())).anyMatch(it -> it.field().equals("date"));
  }

  @Test
  void another_guid_of_the_show_is_an_accident_and_its_first_is_not() {
    var guid = TWO.show().guid().toString();
    var other = WHOLE.replace(guid, "917393e3-1b1e-5cef-ace4-edaa54e1f810");
    var none = WHOLE.replaceAll("<podcast:guid>.*?</podcast:guid>", "");

    assertThat(between(WHOLE, other).accidents(Intent.keepItems()))
        .singleElement()
        .matches(it -> it.field().equals("show.guid"));
    assertThat(between(none, WHOLE).accidents(Intent.keepItems())).isEmpty();
  }

  @Test
  void long_texts_are_cut_to_where_they_differ() {
    var change =
        new FieldChange("notes", "Notes", "a".repeat(5000) + "old", "a".repeat(5000) + "new");

    assertThat(change.brief().before()).startsWith("… a").endsWith("old").hasSizeLessThan(100);
    assertThat(change.brief().after()).endsWith("new");
  }

  @Test
  void of_several_lines_those_are_shown_that_differ() {
    var change = new FieldChange("notes", "Notes", "one\ntwo\nthree", "one\n2\nthree");

    assertThat(change.brief().before()).isEqualTo("… two …");
    assertThat(change.brief().after()).isEqualTo("… 2 …");
  }

  private static FeedDifference between(String before, String after) {
    return FeedDifference.between(
        ReadFeed.of(before.getBytes(UTF_8)), ReadFeed.of(after.getBytes(UTF_8)));
  }
}
