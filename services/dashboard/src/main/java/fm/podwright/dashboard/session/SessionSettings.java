package fm.podwright.dashboard.session;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/// How long a browser goes without renewing its session (`PODWRIGHT_SESSION_ACCESS_LIFE`).
@ConfigurationProperties("podwright.session")
public record SessionSettings(@Bindable(defaultValue = "PT10M") Duration accessLife) {}
