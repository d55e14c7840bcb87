package fm.podwright.core.feed;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/// How published copies are prepared.
///
/// @param patience how long publishing waits for a copy that is not ready
///   (`PODWRIGHT_COPIES_PATIENCE`)
/// @param pause how long after a save a draft's copy is prepared, so that ten saves in a row make
///   one copy (`PODWRIGHT_COPIES_PAUSE`)
@ConfigurationProperties("podwright.copies")
public record CopySettings(
    @Bindable(defaultValue = "PT15S") Duration patience,
    @Bindable(defaultValue = "PT1S") Duration pause) {}
