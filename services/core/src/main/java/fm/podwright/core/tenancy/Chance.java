package fm.podwright.core.tenancy;

import fm.podwright.domain.tenancy.Ids;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.InstantSource;

/// Time, chance and ids, as every service has them; tests put others in their place.
@Factory
final class Chance {
  @Singleton
  @Requires(missingBeans = InstantSource.class)
  InstantSource clock() {
    return InstantSource.system();
  }

  @Singleton
  SecureRandom random() {
    return new SecureRandom();
  }

  @Singleton
  @Bean
  Ids ids(InstantSource clock, SecureRandom random) {
    return new Ids(clock, random);
  }
}
