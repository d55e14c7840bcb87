package fm.podwright.dashboard.episode;

import fm.podwright.dashboard.http.Fields;
import fm.podwright.domain.episode.Chapter;
import fm.podwright.domain.episode.ChapterInput;
import fm.podwright.domain.media.EmbeddedChapter;
import fm.podwright.templates.Times;
import fm.podwright.templates.dashboard.episode.ChaptersPage;
import fm.podwright.templates.form.Form;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The rows of chapters as they were sent: `at-0`, `title-0`, `link-0` and so on. A row without
/// time and title, or one that is to go, is none.
record ChaptersForm(Fields fields) {
  /// The rows in the order of the page.
  List<ChapterInput> rows() {
    return IntStream.range(0, ChaptersPage.MOST)
        .mapToObj(String::valueOf)
        .filter(row -> fields.values().containsKey("at-" + row))
        .filter(row -> fields.exact("gone-" + row).isEmpty())
        .map(this::row)
        .filter(row -> !(row.at().isEmpty() && row.title().isEmpty()))
        .toList();
  }

  /// The version that was written upon.
  int base() {
    var version = fields.line("version");
    return version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : 0;
  }

  private ChapterInput row(String row) {
    return new ChapterInput(
        row,
        fields.line("at-" + row),
        fields.line("title-" + row),
        fields.line("link-" + row),
        fields.line("image-" + row),
        !fields.exact("hidden-" + row).isEmpty());
  }

  /// The form that shows chapters of that version of an episode.
  static Form of(List<Chapter> chapters, int version) {
    var values = new HashMap<>(Map.of("version", String.valueOf(version)));
    for (var row = 0; row < chapters.size(); row++) {
      var chapter = chapters.get(row);
      values.put("at-" + row, clock(chapter));
      values.put("title-" + row, chapter.title());
      values.put("link-" + row, chapter.link().map(URI::toString).orElse(""));
      values.put("image-" + row, chapter.image().map(URI::toString).orElse(""));
      if (chapter.hidden()) values.put("hidden-" + row, "true");
    }
    return Form.of(values);
  }

  /// The chapters that the audio itself names, as rows.
  static Form inside(List<EmbeddedChapter> chapters, int version) {
    return of(chapters.stream().map(it -> Chapter.of(it.start(), it.title())).toList(), version);
  }

  private static String clock(Chapter chapter) {
    var millis = chapter.start().toMillisPart();
    return Times.clock(chapter.start()) + (millis == 0 ? "" : ".%03d".formatted(millis));
  }
}
