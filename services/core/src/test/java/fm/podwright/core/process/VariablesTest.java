package fm.podwright.core.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VariablesTest {
  @Test
  void only_our_own_variables_reach_a_service() {
    var variables =
        Variables.of(
            Map.of(
                "PODWRIGHT_DASHBOARD_URL", "http://localhost:8080",
                "PODWRIGHT_S3_ACCESS_KEY", "key",
                "MICRONAUT_SERVER_PORT", "1",
                "DATASOURCES_DEFAULT_URL", "jdbc:nowhere"));

    try (var context =
        ApplicationContext.builder()
            .deduceEnvironment(false)
            .environmentPropertySource(false)
            .propertySources(variables)
            .start()) {
      assertThat(context.getProperty("podwright.dashboard-url", String.class))
          .contains("http://localhost:8080");
      assertThat(context.getProperty("podwright.s3.access-key", String.class)).contains("key");
      assertThat(context.containsProperty("micronaut.server.port")).isFalse();
      assertThat(context.containsProperty("datasources.default.url")).isFalse();
    }
  }
}
