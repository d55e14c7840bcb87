package fm.podwright.dashboard.episode;

import fm.podwright.core.episode.ChapterMarks;
import fm.podwright.core.feed.Drafting;
import fm.podwright.core.feed.Outcome;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.episode.Chapter;
import fm.podwright.domain.episode.ChapterInput;
import fm.podwright.domain.episode.ChapterMark;
import fm.podwright.domain.episode.Chapters;
import fm.podwright.domain.episode.Edit;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.Notes;
import fm.podwright.domain.episode.Words;
import fm.podwright.domain.media.Media;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Reads and writes the chapters of an episode: titles and times stand in its notes, the rest in
/// marks beside them.
@Singleton
class Chaptering {
  private final Tenancy tenancy;
  private final ChapterMarks marks;
  private final Drafting drafting;

  Chaptering(Tenancy tenancy, ChapterMarks marks, Drafting drafting) {
    this.tenancy = tenancy;
    this.marks = marks;
    this.drafting = drafting;
  }

  /// The chapters as they are stored.
  Chapters of(AccountId account, Found found) {
    var stored = tenancy.in(account, () -> marks.of(account, found.episode().id()));
    return Chapters.of(notes(found), length(found), stored);
  }

  /// Makes what the form holds the chapters of the episode.
  Outcome save(AccountId account, Found found, ChaptersForm form) {
    var episode = found.episode();
    if (form.base() != episode.version()) return new Outcome.Conflict(episode);
    var read = ChapterInput.read(form.rows(), length(found));
    if (read.value().isEmpty()) return new Outcome.Refused(read.findings());
    var chapters = read.value().get();
    var written = Chapters.writeInto(notes(found), chapters);
    var tooLong = Notes.tooLong(written);
    if (!tooLong.isEmpty()) return new Outcome.Refused(tooLong);
    return drafting.save(
        account, episode.id(), form.base(), edit(episode, written), marks(chapters));
  }

  private static Notes notes(Found found) {
    return Notes.of(found.episode().words().notes(), found.variables());
  }

  private static Optional<Duration> length(Found found) {
    return found.media().map(Media::facts).map(it -> it.duration());
  }

  private static Edit edit(Episode episode, String notes) {
    var words = episode.words();
    return new Edit(
        episode.slug(),
        new Words(words.title(), words.summary(), notes),
        episode.numbering(),
        episode.explicit(),
        episode.guid());
  }

  private static List<ChapterMark> marks(List<Chapter> chapters) {
    return chapters.stream()
        .filter(it -> it.hidden() || it.link().isPresent() || it.image().isPresent())
        .map(it -> new ChapterMark(it.start(), it.title(), it.link(), it.image(), it.hidden()))
        .toList();
  }
}
