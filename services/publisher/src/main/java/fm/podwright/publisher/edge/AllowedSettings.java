package fm.podwright.publisher.edge;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/// Where the edge's list of hosts lies.
///
/// @param allowed the folder, which has an empty file for each host; without one this publisher
///   keeps none (`PODWRIGHT_EDGE_ALLOWED`)
/// @param pause how often the whole list is compared with the database (`PODWRIGHT_EDGE_PAUSE`)
/// @param grace how long more than half of the hosts have to be missing in the database before they
///   are believed to be gone (`PODWRIGHT_EDGE_GRACE`)
@ConfigurationProperties("podwright.edge")
record AllowedSettings(
    @Bindable(defaultValue = "") String allowed,
    @Bindable(defaultValue = "PT1M") Duration pause,
    @Bindable(defaultValue = "PT1H") Duration grace) {}
