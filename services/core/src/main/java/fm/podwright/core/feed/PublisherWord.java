package fm.podwright.core.feed;

import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.AccountId;
import java.time.Instant;
import java.util.Optional;

/// What publishers announce, for their role writes nothing.
sealed interface PublisherWord {
  /// Which publisher says so: a name that it made for itself when it started.
  String publisher();

  /// It is there and hears what is announced.
  record Alive(String publisher) implements PublisherWord {}

  /// It ends.
  record Gone(String publisher) implements PublisherWord {}

  /// Since `at` it serves this revision of a show.
  record Serves(String publisher, AccountId account, ShowId show, long revision, Instant at)
      implements PublisherWord {}

  /// As it is announced.
  default String payload() {
    return switch (this) {
      case Alive(var publisher) -> "alive " + publisher;
      case Gone(var publisher) -> "gone " + publisher;
      case Serves(var publisher, var account, var show, var revision, var at) ->
          "serves %s %s %s %d %d".formatted(publisher, account, show, revision, at.toEpochMilli());
    };
  }

  /// What a payload says; empty if another version wrote it.
  static Optional<PublisherWord> of(String payload) {
    var words = payload.split(" ", -1);
    return switch (words[0] + words.length) {
      case "alive2" -> Optional.of(new Alive(words[1]));
      case "gone2" -> Optional.of(new Gone(words[1]));
      case "serves6" -> serves(words);
      default -> Optional.empty();
    };
  }

  private static Optional<PublisherWord> serves(String[] words) {
    try {
      return Optional.of(
          new Serves(
              words[1],
              AccountId.of(words[2]),
              ShowId.of(words[3]),
              Long.parseLong(words[4]),
              Instant.ofEpochMilli(Long.parseLong(words[5]))));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
