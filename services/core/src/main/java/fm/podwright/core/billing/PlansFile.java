package fm.podwright.core.billing;

import fm.podwright.domain.billing.Plans;
import io.micronaut.context.annotation.Factory;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/// Reads the plans that are sold; an installation with a file of its own sells those.
@Factory
final class PlansFile {
  @Singleton
  Plans plans(BillingSettings settings, JsonMapper json) {
    try (var stream = open(settings)) {
      var rows = json.readValue(stream, Argument.listOf(PlanRow.class));
      var plans = new Plans(rows.stream().map(PlanRow::plan).toList());
      if (plans.find(settings.trialPlan()).isEmpty()) {
        throw new IllegalArgumentException(
            "there is no plan %s; set PODWRIGHT_BILLING_TRIAL_PLAN to one of the plans"
                .formatted(settings.trialPlan()));
      }
      return plans;
    } catch (IOException | IllegalArgumentException e) {
      throw new IllegalArgumentException("the file of plans cannot be used: " + e.getMessage(), e);
    }
  }

  private static InputStream open(BillingSettings settings) throws IOException {
    return settings.plans().isBlank()
        ? Objects.requireNonNull(PlansFile.class.getResourceAsStream("plans.json"))
        : Files.newInputStream(Path.of(settings.plans()));
  }
}
