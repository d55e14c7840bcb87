@NullMarked
@Configuration
@Requires(property = "podwright.service", value = "dashboard")
package fm.podwright.dashboard;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
