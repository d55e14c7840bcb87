package fm.podwright.core.billing;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

@MappedEntity("reconciliation")
record ReconciliationRow(
    @Id Instant at,
    long tookMs,
    int subscriptions,
    long mended,
    @TypeDef(type = DataType.JSON) List<Finding> findings) {
  Reconciliation reconciliation() {
    return new Reconciliation(at, Duration.ofMillis(tookMs), subscriptions, findings);
  }
}
