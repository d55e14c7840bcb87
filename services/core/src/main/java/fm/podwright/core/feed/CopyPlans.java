package fm.podwright.core.feed;

import fm.podwright.core.episode.ChapterMarks;
import fm.podwright.core.episode.PreparedCopies;
import fm.podwright.core.media.MediaFiles;
import fm.podwright.core.show.Shows;
import fm.podwright.domain.episode.Chapters;
import fm.podwright.domain.episode.CopyTags;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.Notes;
import fm.podwright.domain.media.Media;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.util.Optional;

/// Tells what an episode's published copy is to hold; asked within the account's transaction.
@Singleton
class CopyPlans {
  private final Shows shows;
  private final MediaFiles media;
  private final NotesValues values;
  private final ChapterMarks marks;
  private final PreparedCopies copies;

  CopyPlans(
      Shows shows,
      MediaFiles media,
      NotesValues values,
      ChapterMarks marks,
      PreparedCopies copies) {
    this.shows = shows;
    this.media = media;
    this.values = values;
    this.marks = marks;
    this.copies = copies;
  }

  /// The plan; without audio or chapters there is none, and the audio goes out as it is.
  Optional<CopyPlan> of(AccountId account, Episode episode) {
    return source(account, episode)
        .flatMap(source -> {
          var chapters = chapters(account, episode, source);
          if (chapters.isEmpty()) return Optional.empty();
          var show = shows.find(account, episode.show()).orElseThrow();
          return Optional.of(new CopyPlan(source, CopyTags.of(show, episode, chapters)));
        });
  }

  /// What was uploaded, though its copy may be what is out.
  private Optional<Media> source(AccountId account, Episode episode) {
    return episode
        .audio()
        .map(audio -> copies.source(account, audio).orElse(audio))
        .flatMap(id -> media.find(account, id));
  }

  private Chapters chapters(AccountId account, Episode episode, Media source) {
    var markdown = episode.words().notes();
    if (!Notes.tooLong(markdown).isEmpty()) return Chapters.NONE;
    return Chapters.of(
        Notes.of(markdown, values.of(account, episode)),
        Optional.of(source.facts().duration()),
        marks.of(account, episode.id()));
  }
}
