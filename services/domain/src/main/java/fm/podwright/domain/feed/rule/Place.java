package fm.podwright.domain.feed.rule;

import java.util.Arrays;
import java.util.Optional;

/// Where a tag of the podcast namespace may stand.
enum Place {
  CHANNEL("channel"),
  ITEM("item"),
  LIVE("podcast:liveItem"),
  ALTERNATE("podcast:alternateEnclosure"),
  PODROLL("podcast:podroll"),
  PUBLISHER("podcast:publisher"),
  VALUE("podcast:value"),
  SPLIT("podcast:valueTimeSplit");

  private final String tag;

  Place(String tag) {
    this.tag = tag;
  }

  static Optional<Place> of(String tag) {
    return Arrays.stream(values()).filter(it -> it.tag.equals(tag)).findFirst();
  }
}
