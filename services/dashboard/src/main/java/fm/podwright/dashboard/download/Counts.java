package fm.podwright.dashboard.download;

import fm.podwright.domain.download.DailyDownloads;
import fm.podwright.domain.episode.Episode;
import fm.podwright.templates.dashboard.Plot;
import fm.podwright.templates.dashboard.download.DownloadsPage.Count;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// Daily downloads, summed up over the `days` that end with `today`.
record Counts(List<DailyDownloads> daily, LocalDate today, int days) {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
  private static final int WEEK = 7;

  long total() {
    return sum(_ -> true);
  }

  /// A bar for each day, those without downloads too.
  Plot plot() {
    var points =
        today
            .minusDays(days - 1L)
            .datesUntil(today.plusDays(1))
            .map(day -> new Plot.Point(DAY.format(day), sum(it -> it.day().equals(day))))
            .toList();
    return new Plot("Downloads", "Day", points);
  }

  /// Each episode that is or was out, the most downloaded first.
  List<Count> of(List<Episode> episodes) {
    return episodes.stream()
        .filter(episode -> episode.release().wasOut())
        .map(this::count)
        .sorted(Comparator.comparingLong(Count::downloads).reversed())
        .toList();
  }

  private Count count(Episode episode) {
    var weekAgo = today.minusDays(WEEK);
    return new Count(
        episode.title(),
        "/episodes/" + episode.id(),
        sum(it -> it.episode().equals(episode.id())),
        sum(it -> it.episode().equals(episode.id()) && it.day().isAfter(weekAgo)));
  }

  private long sum(Predicate<DailyDownloads> which) {
    return daily.stream().filter(which).mapToLong(DailyDownloads::count).sum();
  }
}
