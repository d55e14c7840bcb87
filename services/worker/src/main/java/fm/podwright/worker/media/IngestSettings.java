package fm.podwright.worker.media;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.nio.file.Path;

/// Where uploads are looked into.
///
/// @param scratch the folder for files on their way; needs twice the largest upload for each job
///   that runs at once; empty means the system's own (`PODWRIGHT_INGEST_SCRATCH`)
@ConfigurationProperties("podwright.ingest")
public record IngestSettings(@Bindable(defaultValue = "") String scratch) {

  /// The folder, which must exist.
  public Path folder() {
    return Path.of(scratch.isBlank() ? System.getProperty("java.io.tmpdir", ".") : scratch);
  }
}
