package fm.podwright.publisher;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/// How much a publisher keeps in memory, in bytes.
///
/// @param memory for shows and what was rendered of them, a half each (`PODWRIGHT_MEMORY`)
/// @param imageMemory for pictures (`PODWRIGHT_IMAGE_MEMORY`)
@ConfigurationProperties("podwright")
public record MemorySettings(
    @Bindable(defaultValue = "100000000") long memory,
    @Bindable(defaultValue = "20000000") long imageMemory) {

  /// For shows.
  public long snapshots() {
    return memory / 2;
  }

  /// For rendered documents.
  public long documents() {
    return memory / 2;
  }
}
