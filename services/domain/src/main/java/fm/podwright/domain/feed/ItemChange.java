package fm.podwright.domain.feed;

import java.util.List;

/// What happened to an item between two feeds.
public sealed interface ItemChange {
  /// The title that listeners see, or saw.
  String title();

  /// What podcast apps know it by.
  String guid();

  /// It was not there before.
  record Added(String title, String guid) implements ItemChange {}

  /// It is not there any more.
  record Removed(String title, String guid) implements ItemChange {}

  /// It is given otherwise.
  record Changed(String title, String guid, List<FieldChange> fields) implements ItemChange {
    public Changed {
      fields = List.copyOf(fields);
    }
  }
}
