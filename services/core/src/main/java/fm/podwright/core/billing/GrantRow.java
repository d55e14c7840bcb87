package fm.podwright.core.billing;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

/// The most downloads that a plan had in a month.
@MappedEntity("billing_month")
record GrantRow(@Id LocalDate month, long downloads) {}
