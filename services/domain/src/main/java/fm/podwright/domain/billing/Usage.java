package fm.podwright.domain.billing;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/// What an account uses of what its plan allows.
///
/// @param today the day of UTC for which this is asked
/// @param downloads by day, of the present month and of those before
/// @param granted the most downloads that a plan of the account's had in each month of which that
///   is known
/// @param uploaded the length of the audio that came in the present calendar month of UTC
/// @param storageBytes of all media that are kept
public record Usage(
    LocalDate today,
    List<DayCount> downloads,
    Map<YearMonth, Long> granted,
    Duration uploaded,
    long storageBytes) {
  public Usage {
    downloads = List.copyOf(downloads);
    granted = Map.copyOf(granted);
  }
}
