package fm.podwright.core.episode.search;

import fm.podwright.domain.episode.transcript.Passage;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A passage of a transcript as it is given to the database: with the forms that are compared, and
/// the offset and milliseconds of each mark, one after the other.
@Serdeable
record PassageRow(
    int position,
    @Nullable String speaker,
    String text,
    String small,
    String bare,
    List<Long> marks) {
  static List<PassageRow> rows(List<Passage> passages) {
    return IntStream.range(0, passages.size()).mapToObj(it -> of(it, passages.get(it))).toList();
  }

  private static PassageRow of(int position, Passage passage) {
    var marks =
        passage.marks().stream()
            .flatMap(it -> Stream.of((long) it.offset(), it.at().toMillis()))
            .toList();
    var text = passage.text();
    return new PassageRow(
        position,
        passage.speaker().orElse(null),
        text,
        Lettering.small(text),
        Lettering.spaced(Lettering.bare(text)),
        marks);
  }
}
