package fm.podwright.core.billing;

import fm.podwright.domain.billing.DayCount;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

/// A day's downloads of all episodes of an account.
@MappedEntity("download_day")
record DayRow(@Id LocalDate day, long downloads) {
  DayCount count() {
    return new DayCount(day, downloads);
  }
}
