package fm.podwright.domain.feed;

import fm.podwright.domain.feed.ItemChange.Added;
import fm.podwright.domain.feed.ItemChange.Changed;
import fm.podwright.domain.feed.ItemChange.Removed;
import fm.podwright.domain.show.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds in a difference what breaks episodes that people have already: what nobody meant to do.
final class FeedAccidents {
  private static final String OURS =
      "Nothing was changed. This must not happen: please report it to whoever runs this site.";

  private final FeedDifference difference;
  private final Intent intent;
  private final List<Finding> findings = new ArrayList<>();

  private FeedAccidents(FeedDifference difference, Intent intent) {
    this.difference = difference;
    this.intent = intent;
  }

  static List<Finding> in(FeedDifference difference, Intent intent) {
    var accidents = new FeedAccidents(difference, intent);
    accidents.find();
    return List.copyOf(accidents.findings);
  }

  private void find() {
    difference.show().stream()
        .filter(it -> it.name().equals("podcast:guid") && !it.isNew())
        .forEach(_ -> accident("show.guid", "The show would get another GUID"));
    if (difference.isReordered()) accident("date", "Episodes would stand in another order");
    difference.items().forEach(this::item);
  }

  private void item(ItemChange change) {
    switch (change) {
      case Added added when !intent.brings(added.guid()) -> appeared(added);
      case Removed removed when !intent.takes(removed.guid()) ->
          accident("feed", named(removed) + " would vanish from the feed");
      case Changed changed when !intent.replaces(changed.guid()) ->
          audio(changed)
              .ifPresent(_ ->
                  accident(
                      "audio",
                      named(changed)
                          + " would have its audio at another address, and apps would"
                          + " load it again"));
      case Added _, Removed _, Changed _ -> {}
    }
  }

  private void appeared(Added added) {
    var isRenamed =
        difference.items().stream()
            .anyMatch(it -> it instanceof Removed && it.title().equals(added.title()));
    accident(
        isRenamed ? "guid" : "feed",
        isRenamed
            ? named(added) + " would get another GUID, and apps would show it twice"
            : named(added) + " would come out, though nobody published it");
  }

  private static Optional<FieldChange> audio(Changed changed) {
    return changed.fields().stream()
        .filter(it -> it.name().equals("enclosure"))
        .filter(it -> !url(it.before()).equals(url(it.after())))
        .findFirst();
  }

  /// The address comes first in the readable form of an enclosure.
  private static String url(String enclosure) {
    return enclosure.split(" · ", 2)[0];
  }

  private static String named(ItemChange change) {
    return "“" + change.title() + "”";
  }

  private void accident(String field, String problem) {
    findings.add(Finding.error(field, problem + ".", OURS));
  }
}
