package fm.podwright.domain.feed;

import fm.podwright.domain.episode.Enclosure;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.Introductions;
import fm.podwright.domain.episode.transcript.TranscriptFormat;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.site.Site;
import java.net.URI;
import java.time.Duration;

/// Writes the items of a feed.
final class RssItems {
  private static final int MAX_DESCRIPTION_BYTES = 4000;

  private final Xml xml;
  private final Show show;
  private final Site site;
  private final ItemTags tags;

  RssItems(Xml xml, Feed feed) {
    this.xml = xml;
    this.show = feed.show();
    this.site = feed.site();
    this.tags = new ItemTags(xml, feed);
  }

  void write(FeedItem item) {
    var episode = item.episode();
    var page = site.episode(episode.slug());
    xml.open("item").text("title", episode.title()).text("itunes:title", episode.title());
    xml.text("link", page.toASCIIString())
        .text("guid", item.guid().value(), "isPermaLink", "false")
        .text("pubDate", Dates.rfc2822(item.date()));
    notes(item, page);
    enclosure(item.enclosure());
    item.extras().transcripts().forEach(it -> transcript(episode, it));
    tags.picture(item);
    xml.text("itunes:explicit", Boolean.toString(isExplicit(episode)));
    tags.numbering(item);
    item.extras().topics().forEach(topic -> xml.text("category", topic.name()));
    new RssChapters(xml).write(item.extras().chapters(), site.chapters(episode.slug()));
    new RssPeople(xml, site).write(item.extras().people());
    tags.write(item);
    xml.close();
  }

  /// The description stands before content:encoded: readers that take the last one get the whole.
  private void notes(FeedItem item, URI page) {
    var notes = item.notes();
    var summary = item.episode().words().summary().strip();
    if (!notes.isEmpty()) {
      xml.html("description", description(item, page));
      xml.html("content:encoded", notes.html(page));
    } else if (!summary.isEmpty()) {
      xml.html("description", paragraph(summary));
    }
    if (!summary.isEmpty()) {
      xml.text("itunes:summary", Bytes.cut(summary, MAX_DESCRIPTION_BYTES, "…"));
    }
  }

  private String description(FeedItem item, URI page) {
    var introduction = Introductions.in(show.listing().language());
    return item.notes()
        .summaryHtml(MAX_DESCRIPTION_BYTES, page, item.extras().chapters(), introduction);
  }

  /// Plain text as the HTML that readers take a description for.
  private static String paragraph(String text) {
    var html = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return "<p>" + Bytes.cut(html, MAX_DESCRIPTION_BYTES - "<p></p>".length(), "…") + "</p>";
  }

  private void enclosure(Enclosure audio) {
    xml.empty(
        "enclosure",
        "url",
        audio.url().toASCIIString(),
        "length",
        Long.toString(audio.bytes()),
        "type",
        audio.type().mimeType());
    xml.text("itunes:duration", Long.toString(seconds(audio.duration())));
  }

  private void transcript(Episode episode, TranscriptFormat format) {
    var url = site.transcript(episode.slug(), format.extension()).toASCIIString();
    var language = show.listing().language().toLanguageTag();
    var type = format.mediaType();
    if (format.isCaptions()) {
      xml.empty(
          "podcast:transcript", "url", url, "type", type, "language", language, "rel", "captions");
    } else {
      xml.empty("podcast:transcript", "url", url, "type", type, "language", language);
    }
  }

  private static long seconds(Duration duration) {
    return duration.plusMillis(500).toSeconds();
  }

  private boolean isExplicit(Episode episode) {
    return episode.explicit().orElse(show.listing().explicit());
  }
}
