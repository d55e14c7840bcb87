package fm.podwright.core.media;

import fm.podwright.domain.media.EmbeddedChapter;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Duration;
import java.util.List;

/// A chapter inside a row of media.
@Serdeable
record ChapterRow(long startMs, String title) {
  static List<EmbeddedChapter> chapters(List<ChapterRow> rows) {
    return rows.stream()
        .map(row -> new EmbeddedChapter(Duration.ofMillis(row.startMs), row.title))
        .toList();
  }

  static List<ChapterRow> rows(List<EmbeddedChapter> chapters) {
    return chapters.stream()
        .map(chapter -> new ChapterRow(chapter.start().toMillis(), chapter.title()))
        .toList();
  }
}
