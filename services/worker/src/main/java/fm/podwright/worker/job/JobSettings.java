package fm.podwright.worker.job;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/// How jobs are run.
///
/// @param threads how many at once (`PODWRIGHT_JOBS_THREADS`)
/// @param poll how often the table is looked at (`PODWRIGHT_JOBS_POLL`)
/// @param heartbeat how often a running job says that its worker lives; after four that are missing
///   another worker takes over, which it looks for at every second one: within a minute in all
///   (`PODWRIGHT_JOBS_HEARTBEAT`)
/// @param patience how long running jobs may finish when the worker ends
///   (`PODWRIGHT_JOBS_PATIENCE`)
@ConfigurationProperties("podwright.jobs")
public record JobSettings(
    @Bindable(defaultValue = "4") int threads,
    @Bindable(defaultValue = "PT0.5S") Duration poll,
    @Bindable(defaultValue = "PT8S") Duration heartbeat,
    @Bindable(defaultValue = "PT60S") Duration patience) {}
