package fm.podwright.domain.download;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.media.MediaId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The published rule that makes downloads of hits. It follows the IAB Podcast Technical
/// Measurement Guidelines 2.3 with the calendar day of UTC as its window: a listener (address and
/// user agent) who was sent at least the {@link Threshold} of an episode's bytes on a day is one
/// download that day. Overlapping ranges are counted once, ranges of two files never added up.
///
/// A 200 that broke off early is held to the threshold like a 206, for we know what was sent.
public final class CountingRule {
  private static final int PROBE_BYTES = 2;

  /// One listener on one day with one episode: one download at most.
  private record Listening(EpisodeId episode, LocalDate day, String listener, String userAgent) {
    static Listening of(Hit hit) {
      var day = LocalDate.ofInstant(hit.at(), ZoneOffset.UTC);
      return new Listening(hit.episode(), day, hit.listener(), hit.userAgent());
    }
  }

  private record EpisodeDay(EpisodeId episode, LocalDate day) {}

  private final Function<MediaId, Optional<Threshold>> thresholds;

  /// `thresholds` knows each media's; hits of one that it does not know are not counted.
  public CountingRule(Function<MediaId, Optional<Threshold>> thresholds) {
    this.thresholds = thresholds;
  }

  /// The downloads in `hits`, in whatever order they come; days without any are left out.
  public List<DailyDownloads> count(Collection<Hit> hits) {
    var listenings =
        hits.stream().filter(CountingRule::isEligible).collect(groupingBy(Listening::of));
    return listenings.entrySet().stream()
        .filter(entry -> isDownload(entry.getValue()))
        .map(Map.Entry::getKey)
        .collect(groupingBy(it -> new EpisodeDay(it.episode(), it.day()), counting()))
        .entrySet()
        .stream()
        .map(it -> new DailyDownloads(it.getKey().episode(), it.getKey().day(), it.getValue()))
        .sorted(comparing(DailyDownloads::day).thenComparing(it -> it.episode().toString()))
        .toList();
  }

  private static boolean isEligible(Hit hit) {
    var answered = hit.status() == 200 || hit.status() == 206;
    return hit.method().equals("GET") && answered && hit.bytes() > 0 && !isProbe(hit);
  }

  /// Players of Apple ask `bytes=0-1` to see whether ranges work.
  private static boolean isProbe(Hit hit) {
    return hit.status() == 206 && hit.first() == 0 && hit.bytes() <= PROBE_BYTES;
  }

  private boolean isDownload(List<Hit> hits) {
    return hits.stream().collect(groupingBy(Hit::media)).entrySet().stream()
        .anyMatch(entry -> isReached(entry.getKey(), entry.getValue()));
  }

  private boolean isReached(MediaId media, List<Hit> hits) {
    var sent = Coverage.of(hits);
    return thresholds.apply(media).map(it -> sent >= it.bytes()).orElse(false);
  }
}
