@NullMarked
@Configuration
@Requires(property = "podwright.service", value = "worker")
package fm.podwright.worker;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
