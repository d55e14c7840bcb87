package fm.podwright.dashboard.episode;

import fm.podwright.dashboard.http.Fields;
import fm.podwright.dashboard.show.Texts;
import fm.podwright.domain.episode.Edit;
import fm.podwright.domain.episode.EpisodeInput;
import fm.podwright.domain.episode.EpisodeSlugs;
import fm.podwright.domain.episode.EpisodeType;
import fm.podwright.domain.episode.Notes;
import fm.podwright.domain.episode.Numbering;
import fm.podwright.domain.episode.Words;
import fm.podwright.domain.show.Finding;
import fm.podwright.domain.show.LineupInput;
import fm.podwright.domain.show.Slug;
import fm.podwright.domain.show.TextRules;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// The form of an episode as it was sent.
record EpisodeForm(Fields fields) {
  /// All that keeps it from being written down, field by field; a draft may be without a title.
  List<Finding> findings() {
    return Stream.of(
            title().isEmpty() ? List.<Finding>of() : TextRules.title("title", title()),
            Notes.tooLong(notes()),
            Texts.unstorable("notes", notes()),
            Texts.unstorable("summary", summary()),
            EpisodeInput.number("season", fields.line("season")).findings(),
            EpisodeInput.number("number", fields.line("number")).findings(),
            slug().isEmpty() ? List.<Finding>of() : EpisodeSlugs.parse(slug()).findings(),
            EpisodeInput.guid(fields.exact("guid")).findings(),
            lineup().findings())
        .flatMap(List::stream)
        .filter(Finding::blocks)
        .toList();
  }

  /// The title on one line.
  String title() {
    return fields.exact("title").replaceAll("\\R+", " ").strip();
  }

  String notes() {
    return fields.exact("notes").replace("\r\n", "\n");
  }

  /// The slug as it was typed; empty if it is to be made of the title.
  String slug() {
    return fields.line("slug");
  }

  /// The moment that was chosen, as the browser writes it.
  String date() {
    return fields.line("date");
  }

  /// What the main button said when it was pressed.
  String intent() {
    return fields.line("intent");
  }

  /// The version that was written upon; `match` is the request's `If-Match`, if there was one.
  int base(Optional<String> match) {
    var text =
        match.map(it -> it.replace("\"", "").strip()).orElseGet(() -> fields.line("version"));
    return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
  }

  /// What was written, under `slug`; only without findings.
  Edit edit(Slug slug) {
    var edit =
        new Edit(
            slug,
            new Words(title(), summary(), notes()),
            new Numbering(number("season"), number("number"), type()),
            explicit(),
            EpisodeInput.guid(fields.exact("guid")).value());
    return fields.values().containsKey("people") ? edit.with(lineup().lineup()) : edit;
  }

  private LineupInput lineup() {
    var isTogether = fields.form().checked("together");
    return new LineupInput(fields.exact("people"), fields.exact("topics"), !isTogether);
  }

  private String summary() {
    return fields.exact("summary").replace("\r\n", "\n").strip();
  }

  private OptionalInt number(String field) {
    var number = EpisodeInput.number(field, fields.line(field)).value();
    return number.map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  private EpisodeType type() {
    return Arrays.stream(EpisodeType.values())
        .filter(it -> it.code().equals(fields.line("type")))
        .findFirst()
        .orElse(EpisodeType.FULL);
  }

  private Optional<Boolean> explicit() {
    return switch (fields.line("explicit")) {
      case "true" -> Optional.of(true);
      case "false" -> Optional.of(false);
      default -> Optional.empty();
    };
  }
}
