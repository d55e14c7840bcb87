package fm.podwright.publisher.http;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/// The port of health and metrics, which only the service's keepers reach.
@ConfigurationProperties("endpoints.all")
record ManagementPort(@Bindable(defaultValue = "0") int port) {}
