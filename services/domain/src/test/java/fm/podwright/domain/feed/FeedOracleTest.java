package fm.podwright.domain.feed;

import static fm.podwright.domain.feed.Samples.feed;
import static fm.podwright.domain.feed.Samples.item;
import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.modules.content.ContentModule;
import com.rometools.modules.itunes.EntryInformation;
import com.rometools.modules.itunes.FeedInformation;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import fm.podwright.domain.show.ShowType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What a reader that is not ours makes of our feed.
class FeedOracleTest {
  @Test
  void rome_reads_the_channel_as_it_was_meant() throws Exception {
    var read = read(feed(item(1), item(2)));
    var itunes = (FeedInformation) read.getModule(ITUNES);

    assertThat(read.getTitle()).isEqualTo("Garden & Shed");
    assertThat(read.getDescription()).isEqualTo("Talks <about> sheds.");
    assertThat(read.getLanguage()).isEqualTo("en-GB");
    assertThat(itunes.getAuthor()).isEqualTo("Ann Lee");
    assertThat(itunes.getOwnerEmailAddress()).isEqualTo("ann@example.com");
    assertThat(itunes.getCategories().getFirst().getSubcategories().getFirst().getName())
        .isEqualTo("Home & Garden");
  }

  @Test
  void rome_reads_the_items_as_they_were_meant() throws Exception {
    var entry = read(feed(item(1), item(2))).getEntries().getFirst();
    var itunes = (EntryInformation) entry.getModule(ITUNES);
    var content = (ContentModule) entry.getModule(ContentModule.URI);

    assertThat(entry.getTitle()).isEqualTo("Episode 2");
    assertThat(entry.getUri()).isEqualTo(item(2).guid().value());
    assertThat(entry.getPublishedDate()).isEqualTo(Date.from(item(2).date()));
    assertThat(entry.getEnclosures().getFirst().getLength()).isEqualTo(61_128_576);
    assertThat(itunes.getDuration().getMilliseconds()).isEqualTo(3_821_000);
    assertThat(itunes.getEpisode()).isEqualTo(2);
    assertThat(content.getEncodeds()).containsExactly("<p>Notes of <strong>2</strong>.</p>");
  }

  @Test
  void whatever_unicode_a_title_holds_the_feed_is_well_formed_and_gives_it_back() throws Exception {
    var random = new Random(20261121);
    for (var round = 0; round < 300; round++) {
      var title = "t" + anything(random) + "t";
      var show =
          Samples.show(
              Samples.titled(title), Samples.owner(true), Optional.empty(), ShowType.EPISODIC);
      var feed =
          new Feed(
              show, Samples.SITE, ShowExtras.NONE, List.of(item(1, title, title)), Samples.MONDAY);

      var read = read(feed);

      var expected = Xml.allowed(title).replace("\r\n", "\n").replace('\r', '\n');
      assertThat(read.getTitle()).isEqualTo(expected);
      assertThat(read.getEntries().getFirst().getTitle()).isEqualTo(expected);
    }
  }

  private static final String ITUNES = "http://www.itunes.com/dtds/podcast-1.0.dtd";

  private static String anything(Random random) {
    var text = new StringBuilder();
    for (var i = random.nextInt(60); i > 0; i--) {
      var wild = random.nextInt(4);
      if (wild == 0) text.append((char) random.nextInt(0x100));
      else if (wild == 1) text.append((char) random.nextInt(0x10000));
      else if (wild == 2) text.appendCodePoint(random.nextInt(0x110000));
      else text.append("<&>\"']]><![CDATA[".charAt(random.nextInt(17)));
    }
    return text.toString();
  }

  private static SyndFeed read(Feed feed) throws IOException, FeedException {
    var reader = new XmlReader(new ByteArrayInputStream(feed.rss()));
    return new SyndFeedInput().build(reader);
  }
}
