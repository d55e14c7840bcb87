package fm.podwright.domain.episode;

import static java.util.stream.Collectors.groupingBy;

import fm.podwright.domain.show.Finding;
import fm.podwright.domain.show.Parsed;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A chapter as it was typed into a row of a form; the names of its fields end with `row`.
public record ChapterInput(
    String row, String at, String title, String link, String image, boolean hidden) {
  private static final int FEWEST = 3;
  private static final int MAX_TITLE = 500;

  public ChapterInput {
    title = title.strip();
  }

  /// The chapters that the rows are, in the order of their times; `length` is the audio's, where
  /// there is any yet.
  public static Parsed<List<Chapter>> read(List<ChapterInput> rows, Optional<Duration> length) {
    var findings = new ArrayList<Finding>();
    rows.forEach(row -> row.check(length, findings));
    if (findings.isEmpty()) checkTogether(rows, findings);
    if (!findings.isEmpty()) return new Parsed<>(Optional.empty(), findings);
    return Parsed.of(
        new Chapters(rows.stream().map(ChapterInput::chapter).toList(), List.of()).all());
  }

  private static void checkTogether(List<ChapterInput> rows, List<Finding> findings) {
    rows.stream()
        .collect(groupingBy(row -> row.start().orElseThrow() + (row.hidden ? " hidden" : "")))
        .values()
        .stream()
        .filter(same -> same.size() > 1)
        .forEach(same -> findings.add(twice(same.getLast())));
    var visible = rows.stream().filter(it -> !it.hidden).count();
    if (visible > 0 && visible < FEWEST) findings.add(tooFew());
  }

  private void check(Optional<Duration> length, List<Finding> findings) {
    var start = start();
    if (start.isEmpty()) {
      findings.add(error("at", "“" + at + "” is not a time.", "Write it like 1:59 or 1:00:38."));
    } else if (length.isPresent() && start.get().compareTo(length.get()) >= 0) {
      var end = Timestamp.clock(length.get());
      findings.add(error("at", "The audio ends at " + end + ".", "Choose a time before that."));
    }
    if (title.isEmpty() && !hidden) {
      findings.add(error("title", "The chapter has no title.", "Write one, or hide the chapter."));
    } else if (title.length() > MAX_TITLE) {
      findings.add(error("title", "The title has more than 500 characters.", "Shorten it."));
    }
    address("link", link, findings);
    if (!Chapter.isUploaded(image)) address("image", image, findings);
  }

  private void address(String field, String text, List<Finding> findings) {
    if (text.isBlank() || web(text).isPresent()) return;
    findings.add(
        error(field, "“" + text + "” is not a web address.", "Begin it with https:// and a host."));
  }

  private Optional<Duration> start() {
    return Timestamp.leading(at).filter(it -> it.title().isEmpty()).map(Timestamp::at);
  }

  private Chapter chapter() {
    return new Chapter(start().orElseThrow(), title, web(link), picture(), hidden);
  }

  private Optional<URI> picture() {
    return Chapter.isUploaded(image) ? Optional.of(URI.create(image)) : web(image);
  }

  private static Optional<URI> web(String text) {
    try {
      var address = new URI(text.strip());
      var isWeb = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
      return isWeb && address.getHost() != null ? Optional.of(address) : Optional.empty();
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }

  private static Finding twice(ChapterInput row) {
    return row.error("at", "Another chapter begins at " + row.at + " too.", "Move one of them.");
  }

  private static Finding tooFew() {
    return Finding.error(
        "",
        "A list of chapters has at least three: apps take a shorter one for something else.",
        "Add another one, or remove them all.");
  }

  private Finding error(String field, String problem, String remedy) {
    return Finding.error(field + "-" + row, problem, remedy);
  }
}
