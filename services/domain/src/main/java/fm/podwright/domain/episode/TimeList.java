package fm.podwright.domain.episode;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// A list of at least three entries that all begin with a time.
record TimeList(List<Entry> entries) {
  static final int MIN = 3;

  /// An entry: its lines in the notes as they were written, from `first` to before `end`.
  record Entry(Duration at, String title, int first, int end) {}

  TimeList {
    entries = List.copyOf(entries);
  }

  /// The first entry whose time lies before that of the one above it.
  Optional<Entry> outOfOrder() {
    for (var i = 1; i < entries.size(); i++) {
      if (entries.get(i).at().compareTo(entries.get(i - 1).at()) < 0) {
        return Optional.of(entries.get(i));
      }
    }
    return Optional.empty();
  }
}
