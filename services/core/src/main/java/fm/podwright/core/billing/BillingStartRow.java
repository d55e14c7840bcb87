package fm.podwright.core.billing;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

@MappedEntity("billing_start")
record BillingStartRow(@Id LocalDate day) {}
