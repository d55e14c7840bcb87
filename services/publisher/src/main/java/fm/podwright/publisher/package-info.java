@NullMarked
@Configuration
@Requires(property = "podwright.service", value = "publisher")
package fm.podwright.publisher;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
