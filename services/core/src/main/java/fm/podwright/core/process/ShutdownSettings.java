package fm.podwright.core.process;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/// How long a service that was told to end keeps answering, so that load balancers see that it is
/// no longer ready (`PODWRIGHT_SHUTDOWN_NOTICE`).
@ConfigurationProperties("podwright")
public record ShutdownSettings(@Bindable(defaultValue = "PT3S") Duration shutdownNotice) {}
