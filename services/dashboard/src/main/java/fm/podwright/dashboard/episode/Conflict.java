package fm.podwright.dashboard.episode;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;

/// What a second writer is told: which version is stored, and what stands in it.
@Serdeable
record Conflict(String detail, int version, Map<String, String> theirs) {
  static final String WORDS =
      "Somebody saved this episode meanwhile, perhaps you in another tab. Yours is not saved yet.";
}
