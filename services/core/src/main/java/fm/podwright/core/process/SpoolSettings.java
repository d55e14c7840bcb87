package fm.podwright.core.process;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.nio.file.Path;

/// The folder where a publisher keeps hits until the database has them (`PODWRIGHT_SPOOL`).
@ConfigurationProperties("podwright")
public record SpoolSettings(@Bindable(defaultValue = "spool") String spool) {

  /// The folder; it need not exist yet.
  public Path folder() {
    return Path.of(spool);
  }
}
