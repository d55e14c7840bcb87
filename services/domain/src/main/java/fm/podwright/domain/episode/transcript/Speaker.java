package fm.podwright.domain.episode.transcript;

import fm.podwright.domain.show.PersonId;
import java.util.Optional;

/// Somebody who speaks in a transcript: `label` is what the source calls them, `name` what
/// listeners read, `person` who of the show it is, if that is known.
public record Speaker(String label, String name, Optional<PersonId> person) {
  public Speaker {
    name = name.strip();
    if (name.isEmpty()) name = label;
  }

  /// A speaker as the source calls them.
  public static Speaker of(String label) {
    return new Speaker(label, label, Optional.empty());
  }
}
