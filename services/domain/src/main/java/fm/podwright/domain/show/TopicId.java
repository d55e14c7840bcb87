package fm.podwright.domain.show;

import java.util.UUID;

/// Names a topic.
public record TopicId(UUID value) {
  /// Reads an id from its canonical text; throws IllegalArgumentException for anything else.
  public static TopicId of(String text) {
    return new TopicId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
