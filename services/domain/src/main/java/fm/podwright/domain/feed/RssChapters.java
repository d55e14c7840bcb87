package fm.podwright.domain.feed;

import fm.podwright.domain.episode.Chapter;
import fm.podwright.domain.episode.Chapters;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Writes an item's chapters: where the file with them lies, and Podlove Simple Chapters, which
/// know no hidden ones.
final class RssChapters {
  private final Xml xml;

  RssChapters(Xml xml) {
    this.xml = xml;
  }

  void write(Chapters chapters, URI file) {
    if (chapters.isEmpty()) return;
    xml.empty("podcast:chapters", "url", file.toASCIIString(), "type", ChaptersFile.TYPE);
    if (chapters.visible().isEmpty()) return;
    xml.open("psc:chapters", "version", "1.2");
    chapters.visible().forEach(it -> xml.empty("psc:chapter", attributes(it, file)));
    xml.close();
  }

  private static String[] attributes(Chapter chapter, URI file) {
    var attributes =
        new ArrayList<>(List.of("start", time(chapter.start()), "title", chapter.title()));
    chapter.link().ifPresent(it -> attributes.addAll(List.of("href", it.toASCIIString())));
    chapter
        .image()
        .map(file::resolve)
        .ifPresent(it -> attributes.addAll(List.of("image", it.toASCIIString())));
    return attributes.toArray(String[]::new);
  }

  /// Normal play time, as RFC 2326 has it.
  private static String time(Duration at) {
    return String.format(
        Locale.ROOT,
        "%02d:%02d:%02d.%03d",
        at.toHours(),
        at.toMinutesPart(),
        at.toSecondsPart(),
        at.toMillisPart());
  }
}
