package fm.podwright.core.download;

import fm.podwright.domain.download.Hit;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.media.MediaId;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.AccountId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A hit as one line of a segment: fields between tabs, the user agent last.
final class HitLine {
  private static final int FIELDS = 12;

  private HitLine() {}

  static String of(LoggedHit logged) {
    var hit = logged.hit();
    var fields =
        List.of(
            logged.id(),
            logged.account(),
            logged.show(),
            hit.at().truncatedTo(ChronoUnit.MICROS),
            hit.episode(),
            hit.media(),
            hit.listener(),
            hit.method(),
            hit.status(),
            hit.first(),
            hit.bytes(),
            hit.userAgent());
    return String.join("\t", fields.stream().map(Object::toString).toList()) + "\n";
  }

  /// The hit that a line holds; empty if it is no whole one.
  static Optional<LoggedHit> parse(String line) {
    var fields = line.split("\t", -1);
    if (fields.length != FIELDS) return Optional.empty();
    try {
      return Optional.of(logged(fields));
    } catch (RuntimeException _) { // whatever is wrong with it, it is no hit
      return Optional.empty();
    }
  }

  private static LoggedHit logged(String[] fields) {
    return new LoggedHit(
        UUID.fromString(fields[0]),
        AccountId.of(fields[1]),
        ShowId.of(fields[2]),
        new Hit(
            Instant.parse(fields[3]),
            EpisodeId.of(fields[4]),
            MediaId.of(fields[5]),
            fields[6],
            fields[11],
            fields[7],
            Integer.parseInt(fields[8]),
            Long.parseLong(fields[9]),
            Long.parseLong(fields[10])));
  }
}
