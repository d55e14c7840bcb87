package fm.podwright.core.episode.search;

import fm.podwright.core.episode.OfEpisode;
import fm.podwright.domain.episode.EpisodeId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A passage that a search found, how many of its kind in the same episode, and in how many
/// episodes there are any.
@MappedEntity("passage")
record HitRow(
    @Id @OfEpisode EpisodeId episodeId,
    String kind,
    @Nullable String speaker,
    String text,
    @TypeDef(type = DataType.JSON) List<Long> marks,
    long matches,
    long episodes) {

  boolean isTranscript() {
    return kind.equals("transcript");
  }

  /// When the text at `offset` is said, if that is known.
  Optional<Duration> at(int offset) {
    var at = Optional.<Duration>empty();
    for (var i = 0; i + 1 < marks.size() && marks.get(i) <= offset; i += 2) {
      at = Optional.of(Duration.ofMillis(marks.get(i + 1)));
    }
    return at;
  }
}
