package fm.podwright.core.episode.transcript;

import fm.podwright.domain.episode.transcript.Speaker;
import fm.podwright.domain.show.PersonId;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A speaker inside a transcript's row.
@Serdeable
record SpeakerRow(String label, String name, @Nullable String person) {
  static List<SpeakerRow> rows(List<Speaker> speakers) {
    return speakers.stream()
        .map(it ->
            new SpeakerRow(it.label(), it.name(), it.person().map(PersonId::toString).orElse(null)))
        .toList();
  }

  static List<Speaker> speakers(List<SpeakerRow> rows) {
    return rows.stream()
        .map(it -> new Speaker(it.label, it.name, Optional.ofNullable(it.person).map(PersonId::of)))
        .toList();
  }
}
