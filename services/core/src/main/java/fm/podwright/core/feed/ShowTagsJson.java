package fm.podwright.core.feed;

import fm.podwright.domain.feed.tag.FeedSize;
import fm.podwright.domain.feed.tag.Medium;
import fm.podwright.domain.feed.tag.ShowTags;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A show's tags as they are kept in JSON; what nobody ever said is not there.
@Serdeable
record ShowTagsJson(
    @Nullable Boolean locked,
    @Nullable Boolean hidden,
    @Nullable Boolean complete,
    @Nullable String medium,
    @Nullable Integer newest,
    @Nullable Map<String, String> seasons,
    @Nullable List<ElementRow> elements,
    @Nullable String verbatim) {

  static ShowTagsJson of(ShowTags tags) {
    var seasons = new TreeMap<String, String>();
    tags.seasons().forEach((number, name) -> seasons.put(number.toString(), name));
    return new ShowTagsJson(
        tags.locked(),
        tags.hidden(),
        tags.complete(),
        tags.medium().code(),
        tags.size() instanceof FeedSize.Newest(var episodes) ? episodes : null,
        seasons,
        ElementRow.rows(tags.elements()),
        tags.verbatim());
  }

  ShowTags tags() {
    var names = new TreeMap<Integer, String>();
    if (seasons != null)
      seasons.forEach((number, name) -> names.put(Integer.valueOf(number), name));
    return new ShowTags(
        Boolean.TRUE.equals(locked),
        Boolean.TRUE.equals(hidden),
        Boolean.TRUE.equals(complete),
        medium == null ? Medium.PODCAST : Medium.parse(medium).orElse(Medium.PODCAST),
        newest == null ? new FeedSize.All() : new FeedSize.Newest(newest),
        names,
        ElementRow.elements(elements),
        verbatim == null ? "" : verbatim);
  }
}
