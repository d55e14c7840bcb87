package fm.podwright.domain.feed;

import static fm.podwright.domain.feed.Samples.MONDAY;
import static fm.podwright.domain.feed.Samples.SITE;
import static fm.podwright.domain.feed.Samples.item;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.domain.episode.Chapters;
import fm.podwright.domain.feed.tag.EpisodeTags;
import fm.podwright.domain.feed.tag.FeedSize;
import fm.podwright.domain.feed.tag.ShowTags;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ArchiveTest {
  private static final FeedSize FIFTY = new FeedSize.Newest(50);

  @Test
  void a_feed_of_every_episode_is_complete_and_needs_no_pages() {
    assertThat(rss(feed(new FeedSize.All(), items(1, 120))))
        .contains("<fh:complete/>", "rel=\"self\"")
        .doesNotContain("prev-archive");
  }

  @Test
  void the_newest_alone_name_the_page_before_them() {
    var rss = rss(feed(FIFTY, items(1, 120)));

    assertThat(rss.split("<item>", -1)).hasSize(51);
    assertThat(rss)
        .contains("href=\"https://garden.example.com/feed.xml?page=2\" rel=\"prev-archive\"")
        .doesNotContain("fh:complete");
  }

  @Test
  void pages_are_counted_from_the_oldest_and_are_out_when_they_are_full() {
    var feed = feed(FIFTY, items(1, 120));

    assertThat(feed.pages()).isEqualTo(2);
    assertThat(page(feed, 1)).contains("<title>Episode 1</title>", "<title>Episode 50</title>");
    assertThat(page(feed, 1)).doesNotContain("<title>Episode 51</title>", "prev-archive");
    assertThat(page(feed, 2))
        .contains("<fh:archive/>", "<title>Episode 100</title>")
        .contains("href=\"https://garden.example.com/feed.xml?page=2\" rel=\"self\"")
        .contains("href=\"https://garden.example.com/feed.xml\" rel=\"current\"")
        .contains("href=\"https://garden.example.com/feed.xml?page=1\" rel=\"prev-archive\"")
        .doesNotContain("next-archive");
    assertThat(feed.rss(3)).isEmpty();
    assertThat(feed.rss(0)).isEmpty();
  }

  @Test
  void a_page_stays_as_it_is_whatever_comes_out_later() {
    var before = page(feed(FIFTY, items(1, 120)), 1);
    var later = new Feed(Samples.show(), SITE, extras(FIFTY, 149), items(1, 149), Instant.MAX);

    assertThat(page(later, 1)).isEqualTo(before);
  }

  @Test
  void an_episode_that_is_taken_back_moves_no_other_one() {
    var items = items(1, 120);
    items.removeIf(it -> it.extras().place() == 7);
    var gone = new Feed(Samples.show(), SITE, extras(FIFTY, 120), items, MONDAY);

    assertThat(page(gone, 1)).doesNotContain("<title>Episode 7</title>");
    assertThat(page(gone, 2)).isEqualTo(page(feed(FIFTY, items(1, 120)), 2));
  }

  @Test
  void one_that_is_dated_back_is_in_no_earlier_page_and_never_missed() {
    var items = items(1, 120);
    var old = at(item(121, "Found in a drawer", "", Instant.parse("2001-01-01T00:00:00Z")), 121);
    items.add(old);
    var feed = new Feed(Samples.show(), SITE, extras(FIFTY, 121), items, MONDAY);

    assertThat(page(feed, 1)).isEqualTo(page(feed(FIFTY, items(1, 120)), 1));
    assertThat(rss(feed)).contains("Found in a drawer");
  }

  @Test
  void an_archive_page_is_well_formed_and_passes_the_gate() {
    var page = feed(FIFTY, items(1, 50)).rss(1).orElseThrow();

    assertThat(FeedChecks.of(page)).noneMatch(it -> it.blocks());
  }

  private static Feed feed(FeedSize size, List<FeedItem> items) {
    return new Feed(Samples.show(), SITE, extras(size, items.size()), items, MONDAY);
  }

  private static ShowExtras extras(FeedSize size, int lastPlace) {
    var none = ShowTags.NONE;
    var tags =
        new ShowTags(
            false,
            false,
            false,
            none.medium(),
            size,
            none.seasons(),
            none.elements(),
            none.verbatim());
    return new ShowExtras(
        List.of(),
        ShowExtras.NONE.notes(),
        Distribution.NONE,
        tags,
        false,
        ShowExtras.NONE.leftFor(),
        lastPlace);
  }

  private static List<FeedItem> items(int first, int last) {
    return new ArrayList<>(
        IntStream.rangeClosed(first, last).mapToObj(it -> at(item(it), it)).toList());
  }

  private static FeedItem at(FeedItem item, int place) {
    var extras =
        new EpisodeExtras(
            List.of(),
            List.of(),
            Chapters.NONE,
            Set.of(),
            EpisodeTags.NONE,
            Optional.empty(),
            place);
    return new FeedItem(item.episode(), item.enclosure(), item.notes(), extras);
  }

  private static String page(Feed feed, int number) {
    return new String(feed.rss(number).orElseThrow(), UTF_8);
  }

  private static String rss(Feed feed) {
    return new String(feed.rss(), UTF_8);
  }
}
