package fm.podwright.dashboard.episode;

import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.Guid;
import fm.podwright.domain.episode.Release;
import fm.podwright.domain.show.LineupInput;
import fm.podwright.domain.show.Slug;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// What the form shows of a stored episode.
final class StoredForm {
  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

  private StoredForm() {}

  /// The values of all fields, times in the show's zone.
  static Map<String, String> of(Found found) {
    var episode = found.episode();
    var cast = found.company().cast();
    var values = of(episode, found.show().listing().zone());
    values.put("people", LineupInput.people(cast.own(episode.id()), found.company().people()));
    values.put("topics", LineupInput.topics(cast.topics(episode.id())));
    values.put("together", String.valueOf(!cast.alone().contains(episode.id())));
    return values;
  }

  private static Map<String, String> of(Episode episode, ZoneId zone) {
    var values = new LinkedHashMap<String, String>();
    values.put("title", episode.title());
    values.put("summary", episode.words().summary());
    values.put("notes", episode.words().notes());
    values.put("season", text(episode.numbering().season()));
    values.put("number", text(episode.numbering().number()));
    values.put("type", episode.numbering().type().code());
    values.put("explicit", episode.explicit().map(String::valueOf).orElse(""));
    values.put("slug", slug(episode));
    values.put("guid", episode.guid().map(Guid::value).orElse(""));
    values.put("date", date(episode, zone));
    return values;
  }

  /// A moment as a browser's field has it.
  static String local(Instant at, ZoneId zone) {
    return LOCAL.format(at.truncatedTo(ChronoUnit.MINUTES).atZone(zone));
  }

  /// A slug that was made of the title, or of nothing, goes on following it.
  private static String slug(Episode episode) {
    var made = Slug.suggestedBy(episode.title());
    var isMade =
        made.equals(Optional.of(episode.slug()))
            || episode.slug().value().equals(episode.id().toString());
    return isMade ? "" : episode.slug().value();
  }

  private static String date(Episode episode, ZoneId zone) {
    return episode.release() instanceof Release.Scheduled(var at) ? local(at, zone) : "";
  }

  private static String text(OptionalInt number) {
    return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
  }
}
