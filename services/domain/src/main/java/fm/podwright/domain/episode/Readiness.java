package fm.podwright.domain.episode;

import static java.util.Comparator.comparing;

import fm.podwright.domain.show.Finding;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.show.ShowType;
import fm.podwright.domain.show.TextRules;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What an episode lacks before it may be published, and what would be better with it.
public final class Readiness {
  private static final int MAX_SUMMARY = 4000;

  private Readiness() {}

  /// What notes are read with: the values of their variables, how long the audio is, and the footer
  /// that stands under the notes of all episodes.
  public record Reading(Variables variables, Optional<Duration> length, String footer) {}

  /// All findings about `episode` of `show`, errors first; published is what has no error.
  public static List<Finding> findings(
      Episode episode, Show show, AudioState audio, Reading reading) {
    return Stream.of(
            TextRules.title("title", episode.title()),
            audio(audio),
            notes(episode.words().notes(), reading),
            footer(reading),
            misread(episode.words()),
            summary(episode.words().summary()),
            numbering(episode.numbering(), show.listing().type()),
            show(show))
        .flatMap(List::stream)
        .sorted(comparing(Finding::severity))
        .toList();
  }

  private static List<Finding> audio(AudioState audio) {
    return switch (audio) {
      case READY -> List.of();
      case MISSING -> List.of(error("audio", "There is no audio.", "Upload an MP3 or M4A file."));
      case WORKING ->
          List.of(
              error("audio", "The audio is not ready yet.", "Wait until the upload is processed."));
      case REFUSED ->
          List.of(
              error(
                  "audio",
                  "The uploaded file cannot be published.",
                  "See what is said beside it, and upload another."));
    };
  }

  private static List<Finding> notes(String markdown, Reading reading) {
    var tooLong = Notes.tooLong(markdown);
    if (!tooLong.isEmpty()) return tooLong;
    if (markdown.isBlank()) {
      var problem = "The episode has no notes.";
      return List.of(warning("notes", problem, "Say in a few lines what it is about."));
    }
    var notes = Notes.of(markdown, reading.variables());
    var chapters = Chapters.of(notes, reading.length(), List.of());
    return Stream.concat(liquid(notes.liquid()).stream(), chapters.findings().stream()).toList();
  }

  private static List<Finding> footer(Reading reading) {
    var found = Notes.of(reading.footer(), reading.variables()).liquid();
    if (found.isEmpty()) return List.of();
    return List.of(
        error(
            "show.footer",
            "The footer of all notes holds Liquid that stands for nothing here ("
                + found.getFirst().text()
                + ").",
            found.getFirst().remedy()));
  }

  private static List<Finding> liquid(List<Liquid> found) {
    if (found.isEmpty()) return List.of();
    var places =
        found.stream()
            .limit(3)
            .map(it -> "line " + it.line() + ": " + it.text())
            .collect(Collectors.joining("; "));
    var more = found.size() > 3 ? " and %d more".formatted(found.size() - 3) : "";
    return List.of(
        error(
            "notes",
            "The notes hold Liquid that stands for nothing here (" + places + more + ").",
            found.getFirst().remedy()));
  }

  private static List<Finding> misread(Words words) {
    var first =
        Stream.of(words.title(), words.notes(), words.summary())
            .flatMap(text -> Misread.in(text).stream())
            .findFirst();
    return first.stream()
        .map(it ->
            warning(
                "notes",
                "Some text was read in a wrong encoding: “" + it.before() + "”.",
                "Press “Repair these lines” beside the notes; this one becomes “"
                    + it.after()
                    + "”."))
        .toList();
  }

  private static List<Finding> summary(String summary) {
    return TextRules.bytes("summary", "summary", summary, MAX_SUMMARY);
  }

  private static List<Finding> numbering(Numbering numbering, ShowType type) {
    var needed = type == ShowType.SERIAL && numbering.type() == EpisodeType.FULL;
    if (!needed || numbering.number().isPresent()) return List.of();
    return List.of(
        error(
            "number",
            "Episodes of a serial show are numbered, and this one has no number.",
            "Give it the next number, or make the show episodic."));
  }

  private static List<Finding> show(Show show) {
    var missing = Stream.<Finding>builder();
    if (show.artwork().isEmpty()) {
      missing.add(
          warning(
              "show.artwork",
              "The show has no artwork: Apple will refuse it.",
              "Upload a square picture of 1400 to 3000 pixels in the show's settings."));
    }
    if (show.about().description().isBlank()) {
      missing.add(
          warning(
              "show.description",
              "The show has no description: Apple will refuse it.",
              "Write a few sentences in the show's settings."));
    }
    return missing.build().toList();
  }

  private static Finding error(String field, String problem, String remedy) {
    return Finding.error(field, problem, remedy);
  }

  private static Finding warning(String field, String problem, String remedy) {
    return Finding.warning(field, problem, remedy);
  }
}
