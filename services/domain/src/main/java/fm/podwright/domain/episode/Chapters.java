package fm.podwright.domain.episode;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import fm.podwright.domain.show.Finding;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// The chapters of an episode in the order of their times, hidden ones among them. The first list
/// in the notes with at least three entries that all begin with a time, in order, is the chapter
/// list; `findings` warn of what in it could not be taken.
public record Chapters(List<Chapter> all, List<Finding> findings) {
  /// No chapters, and nothing wrong with that.
  public static final Chapters NONE = new Chapters(List.of(), List.of());

  private static final int SHOWN = 40;

  public Chapters {
    all = all.stream().sorted(comparing(Chapter::start).thenComparing(Chapter::hidden)).toList();
    findings = List.copyOf(findings);
  }

  /// The chapters of `notes` and what `marks` add to them; `length` is the audio's, if there is any
  /// yet.
  public static Chapters of(Notes notes, Optional<Duration> length, Collection<ChapterMark> marks) {
    var findings = new ArrayList<Finding>();
    var list = notes.chapterList();
    if (list.isEmpty()) notes.times().forEach(it -> unordered(it, findings));
    var written = list.map(it -> written(it, length, findings)).orElse(List.of());
    var all = new ArrayList<>(marked(written, marks));
    marks.stream()
        .filter(ChapterMark::hidden)
        .map(ChapterMark::chapter)
        .filter(it -> isInside(it.start(), length))
        .forEach(all::add);
    return new Chapters(all, findings);
  }

  /// Those that listeners see in a list.
  public List<Chapter> visible() {
    return all.stream().filter(it -> !it.hidden()).toList();
  }

  /// True if there is none, not even a hidden one.
  public boolean isEmpty() {
    return all.isEmpty();
  }

  /// The Markdown of `notes` with the visible ones of `chapters` as its list of times, in the style
  /// of the list that was there; entries that stay are not touched. Without a list one is appended,
  /// under a heading. Fewer than three are no chapter list when they are read again.
  public static String writeInto(Notes notes, List<Chapter> chapters) {
    return ChapterWriter.write(notes, chapters);
  }

  private static List<Chapter> written(
      TimeList list, Optional<Duration> length, List<Finding> findings) {
    var chapters = new ArrayList<Chapter>();
    var late = new ArrayList<TimeList.Entry>();
    var starts = new HashSet<Duration>();
    for (var entry : list.entries()) {
      if (!isInside(entry.at(), length)) {
        late.add(entry);
      } else if (!starts.add(entry.at())) {
        findings.add(twice(entry));
      } else if (!entry.title().isEmpty()) {
        chapters.add(Chapter.of(entry.at(), entry.title()));
      }
    }
    if (!late.isEmpty()) findings.add(pastTheEnd(late, length.orElseThrow()));
    return chapters;
  }

  private static boolean isInside(Duration start, Optional<Duration> length) {
    return length.isEmpty() || start.compareTo(length.get()) < 0;
  }

  private static List<Chapter> marked(List<Chapter> written, Collection<ChapterMark> marks) {
    var visible = marks.stream().filter(it -> !it.hidden()).toList();
    return written.stream()
        .map(chapter -> mark(chapter, written, visible).map(it -> it.on(chapter)).orElse(chapter))
        .toList();
  }

  private static Optional<ChapterMark> mark(
      Chapter chapter, List<Chapter> written, List<ChapterMark> marks) {
    return marks.stream()
        .filter(it -> it.start().equals(chapter.start()))
        .findFirst()
        .or(() -> marks.stream().filter(it -> hasMoved(it, chapter, written)).findFirst());
  }

  private static boolean hasMoved(ChapterMark mark, Chapter to, List<Chapter> written) {
    return mark.title().equals(to.title())
        && written.stream().noneMatch(it -> it.start().equals(mark.start()));
  }

  private static void unordered(TimeList list, List<Finding> findings) {
    list.outOfOrder()
        .ifPresent(it ->
            findings.add(
                Finding.warning(
                    "notes",
                    "The times of a list do not ascend: "
                        + named(it)
                        + " stands below a later one, so the list makes no chapters.",
                    "Mend the time, or put the lines in order.")));
  }

  private static Finding pastTheEnd(List<TimeList.Entry> late, Duration length) {
    var named = late.stream().limit(3).map(Chapters::named).collect(joining(", "));
    var more = late.size() > 3 ? " and %d more".formatted(late.size() - 3) : "";
    return Finding.warning(
        "notes",
        "The audio ends at %s; left out of the chapters, for they begin after that: %s%s."
            .formatted(Timestamp.clock(length), named, more),
        "Mend the times, or remove the lines.");
  }

  private static Finding twice(TimeList.Entry entry) {
    return Finding.warning(
        "notes",
        "The chapter " + named(entry) + " begins when another one does and is left out.",
        "Mend the time, or join the two lines.");
  }

  private static String named(TimeList.Entry entry) {
    var title =
        entry.title().codePoints().limit(SHOWN).mapToObj(Character::toString).collect(joining());
    var cut = title.length() < entry.title().length() ? "…" : "";
    return Timestamp.clock(entry.at()) + " “" + title + cut + "”";
  }
}
