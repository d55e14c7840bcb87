package fm.podwright.domain.billing;

import java.time.LocalDate;

/// The downloads of all of an account's episodes on one day of UTC.
public record DayCount(LocalDate day, long downloads) {}
