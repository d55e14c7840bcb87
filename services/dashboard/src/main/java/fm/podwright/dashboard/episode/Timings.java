package fm.podwright.dashboard.episode;

import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.EpisodeInput;
import fm.podwright.domain.episode.Release;
import fm.podwright.domain.show.Finding;
import fm.podwright.domain.show.Parsed;
import fm.podwright.domain.show.Show;
import fm.podwright.templates.dashboard.episode.Timing;
import fm.podwright.templates.dashboard.episode.Timing.Intent;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/// Says what the main button of an episode does at a chosen time.
@Singleton
class Timings {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
  private static final DateTimeFormatter SOON =
      DateTimeFormatter.ofPattern("EEE d MMM, HH:mm zzz", Locale.UK);
  private static final DateTimeFormatter LATER =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm zzz", Locale.UK);

  private final InstantSource clock;

  Timings(InstantSource clock) {
    this.clock = clock;
  }

  /// What it does if `date` stands in the form, a time of the show's zone.
  Timing of(Show show, Episode episode, String date) {
    var zone = show.listing().zone();
    return switch (episode.release()) {
      case Release.Draft() -> chosen(zone, date);
      case Release.Scheduled(var at) when date.equals(StoredForm.local(at, zone)) ->
          new Timing(Intent.SAVE, "Save the changes", "It comes out " + moment(at, zone) + ".");
      case Release.Scheduled(_) -> chosen(zone, date);
      case Release.Published(_) -> new Timing(Intent.UPDATE, "Update what is out", "");
      case Release.Unpublished(var at) ->
          new Timing(
              Intent.REPUBLISH, "Publish again with the date " + DAY.format(at.atZone(zone)), "");
    };
  }

  /// "Tue 24 Nov, 09:00 CET", with the year if it is another one.
  String moment(Instant at, ZoneId zone) {
    var time = at.atZone(zone);
    var isThisYear = time.getYear() == clock.instant().atZone(zone).getYear();
    return (isThisYear ? SOON : LATER).format(time);
  }

  private Timing chosen(ZoneId zone, String date) {
    var parsed = EpisodeInput.moment("date", date, zone);
    if (Finding.anyBlocks(parsed.findings())) {
      return new Timing(Intent.SAVE, "Save the draft", words(parsed));
    }
    return parsed
        .value()
        .map(at -> at(at, zone, parsed))
        .orElseGet(() -> new Timing(Intent.PUBLISH, "Publish now", ""));
  }

  private Timing at(Instant at, ZoneId zone, Parsed<Instant> parsed) {
    if (!at.isAfter(clock.instant())) {
      var label = "Publish with the date " + DAY.format(at.atZone(zone));
      return new Timing(Intent.BACKDATE, label, words(parsed));
    }
    var words = (words(parsed) + " " + clocks(at, zone)).strip();
    return new Timing(Intent.SCHEDULE, "Schedule for " + moment(at, zone), words);
  }

  private String clocks(Instant at, ZoneId zone) {
    var rules = zone.getRules();
    if (rules.getOffset(at).equals(rules.getOffset(clock.instant()))) return "";
    return "The clocks change before then: "
        + DateTimeFormatter.ofPattern("HH:mm zzz (OOOO)", Locale.UK).format(at.atZone(zone))
        + " is meant.";
  }

  private static String words(Parsed<Instant> parsed) {
    return parsed.findings().stream().map(Finding::sentence).collect(Collectors.joining(" "));
  }
}
