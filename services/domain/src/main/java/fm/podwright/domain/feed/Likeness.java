package fm.podwright.domain.feed;

import fm.podwright.domain.show.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Whether another feed is the same show somewhere else: what podcast apps make of it when they are
/// sent there.
public final class Likeness {
  private Likeness() {}

  /// What stands against sending apps from `own` to `other`, and what they would do there.
  public static List<Finding> findings(ReadFeed own, ReadFeed other) {
    if (!other.isFeed()) {
      return List.of(
          Finding.error(
              "feed",
              "What answers there is no podcast feed.",
              "Give the address of the feed itself, as the new host names it."));
    }
    var findings = new ArrayList<Finding>();
    if (isOtherShow(own, other)) {
      findings.add(
          Finding.warning(
              "feed",
              "The feed there has another podcast:guid, or none.",
              "Have the new host take it over, so that apps know that it is the same show."));
    }
    var missing = missing(own, other);
    if (missing > 0) {
      findings.add(
          Finding.warning(
              "feed",
              "%,d of %,d episodes are not there, or have other GUIDs."
                  .formatted(missing, own.guids().size()),
              "Apps take what has another GUID for new and may download it again."));
    }
    return findings;
  }

  private static boolean isOtherShow(ReadFeed own, ReadFeed other) {
    return own.podcastGuid().isPresent() && !own.podcastGuid().equals(other.podcastGuid());
  }

  private static int missing(ReadFeed own, ReadFeed other) {
    var missing = new HashSet<>(own.guids());
    missing.removeAll(other.guids());
    return missing.size();
  }
}
