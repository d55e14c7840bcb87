package fm.podwright.core.feed;

import fm.podwright.domain.feed.tag.EpisodeTags;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An episode's tags as they are kept in JSON; what nobody ever said is not there.
@Serdeable
record EpisodeTagsJson(
    @Nullable String display,
    @Nullable Boolean hidden,
    @Nullable List<ElementRow> elements,
    @Nullable String verbatim) {

  static EpisodeTagsJson of(EpisodeTags tags) {
    return new EpisodeTagsJson(
        tags.display(), tags.hidden(), ElementRow.rows(tags.elements()), tags.verbatim());
  }

  EpisodeTags tags() {
    return new EpisodeTags(
        display == null ? "" : display,
        Boolean.TRUE.equals(hidden),
        ElementRow.elements(elements),
        verbatim == null ? "" : verbatim);
  }
}
