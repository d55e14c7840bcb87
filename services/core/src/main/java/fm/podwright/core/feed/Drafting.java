package fm.podwright.core.feed;

import fm.podwright.core.episode.Casting;
import fm.podwright.core.episode.ChapterMarks;
import fm.podwright.core.episode.Episodes;
import fm.podwright.core.episode.search.Indexing;
import fm.podwright.core.media.MediaFiles;
import fm.podwright.core.show.NotesFrames;
import fm.podwright.core.show.Shows;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.episode.ChapterMark;
import fm.podwright.domain.episode.Edit;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.episode.Release.Published;
import fm.podwright.domain.feed.Intent;
import fm.podwright.domain.media.MediaId;
import fm.podwright.domain.show.Lineup;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.show.Slug;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.domain.tenancy.Ids;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Writes episodes. What is out is changed only if the next feed passes the gate, and listeners see
/// it at once.
@Singleton
public class Drafting {
  private final EpisodeWork work;
  private final Tenancy tenancy;
  private final Episodes episodes;
  private final Shows shows;
  private final NotesFrames frames;
  private final MediaFiles media;
  private final Casting casting;
  private final ChapterMarks marks;
  private final Publication publication;
  private final Copying copying;
  private final Gate gate;
  private final FeedChanges feedChanges;
  private final Indexing indexing;
  private final Ids ids;
  private final InstantSource clock;

  Drafting(
      EpisodeWork work,
      Tenancy tenancy,
      Episodes episodes,
      Shows shows,
      NotesFrames frames,
      MediaFiles media,
      Casting casting,
      ChapterMarks marks,
      Publication publication,
      Copying copying,
      Gate gate,
      FeedChanges feedChanges,
      Indexing indexing,
      Ids ids,
      InstantSource clock) {
    this.work = work;
    this.tenancy = tenancy;
    this.episodes = episodes;
    this.shows = shows;
    this.frames = frames;
    this.media = media;
    this.casting = casting;
    this.marks = marks;
    this.publication = publication;
    this.copying = copying;
    this.gate = gate;
    this.feedChanges = feedChanges;
    this.indexing = indexing;
    this.ids = ids;
    this.clock = clock;
  }

  /// A new draft, if the show is the account's. Its slug comes of the title, or of its id; its
  /// notes begin as the show has it.
  public Optional<Episode> begin(AccountId account, ShowId show, String title) {
    return tenancy.in(account, () -> shows.find(account, show).map(_ -> add(account, show, title)));
  }

  /// Saves what somebody wrote on top of version `base`; a conflict if another version is stored.
  public Outcome save(AccountId account, EpisodeId id, int base, Edit edit) {
    return save(account, id, base, edit, () -> {});
  }

  /// Saves what somebody wrote together with what its chapters have beside the notes.
  public Outcome save(
      AccountId account, EpisodeId id, int base, Edit edit, List<ChapterMark> chapters) {
    return save(account, id, base, edit, () -> marks.set(account, id, chapters));
  }

  private Outcome save(AccountId account, EpisodeId id, int base, Edit edit, Runnable beside) {
    return work.on(
        account,
        id,
        episode ->
            episode.version() == base
                ? write(account, episode.edit(edit), edit.lineup(), beside)
                : new Outcome.Conflict(episode));
  }

  /// Gives an episode its audio, or other audio in place of what it had. Nobody wrote anything, so
  /// the version stays: who is writing meanwhile is not told of a conflict.
  public Outcome attach(AccountId account, EpisodeId id, MediaId audio) {
    return work.on(
        account,
        id,
        episode ->
            episode.audio().equals(Optional.of(audio))
                ? new Outcome.Done(episode, List.of())
                : play(account, episode.withAudio(audio)));
  }

  private Outcome play(AccountId account, Episode episode) {
    var intent = episode.guid().map(Intent::replaceAudio).orElseGet(Intent::keepItems);
    return store(
        account,
        episode,
        intent,
        () -> episodes.play(account, episode.id(), episode.audio().orElseThrow(), clock.instant()));
  }

  private Episode add(AccountId account, ShowId show, String title) {
    var id = new EpisodeId(ids.next());
    var episode =
        Episode.draft(
            id, show, slug(account, show, id, title), title, frames.of(account, show).template());
    episodes.add(account, episode, clock.instant());
    index(account, episode);
    return episode;
  }

  private Slug slug(AccountId account, ShowId show, EpisodeId id, String title) {
    return Slug.suggestedBy(title)
        .filter(slug -> !episodes.hasSlug(account, show, slug.value(), id))
        .orElseGet(() -> new Slug(id.toString()));
  }

  private Outcome write(
      AccountId account, Episode episode, Optional<Lineup> lineup, Runnable beside) {
    refuseTaken(account, episode);
    return store(
        account,
        episode,
        Intent.keepItems(),
        () -> {
          save(account, episode);
          lineup.ifPresent(it -> casting.cast(account, episode, it));
          beside.run();
        });
  }

  /// Stores what was written in the open transaction; of what is out the audio too.
  Episode put(AccountId account, Episode episode) {
    refuseTaken(account, episode);
    episodes.save(account, episode, clock.instant());
    if (episode.release() instanceof Published) enclose(account, episode);
    return episode;
  }

  private void save(AccountId account, Episode episode) {
    if (!episodes.save(account, episode, clock.instant())) {
      throw new IllegalStateException("an episode that was held has changed");
    }
    index(account, episode);
  }

  /// What is out is changed through the gate; of a draft nobody knows.
  private Outcome store(AccountId account, Episode episode, Intent intent, Runnable storing) {
    if (!(episode.release() instanceof Published)) {
      storing.run();
      copying.prepare(account, episode);
      return new Outcome.Done(episode, List.of());
    }
    var passed =
        gate.run(
            account,
            episode.show(),
            intent,
            () -> {
              storing.run();
              enclose(account, episode);
            });
    feedChanges.cameOf(account, episode.show(), episode.id());
    return new Outcome.Done(episode, passed.findings());
  }

  private void enclose(AccountId account, Episode episode) {
    var audio = media.find(account, episode.audio().orElseThrow()).orElseThrow();
    publication.enclose(account, shows.find(account, episode.show()).orElseThrow(), episode, audio);
  }

  private void index(AccountId account, Episode episode) {
    indexing.words(account, shows.find(account, episode.show()).orElseThrow(), episode);
  }

  private void refuseTaken(AccountId account, Episode episode) {
    if (episodes.hasSlug(account, episode.show(), episode.slug().value(), episode.id())) {
      throw Blocked.by("slug", "Another episode has this slug.", "Choose another one.");
    }
    episode
        .guid()
        .filter(guid -> episodes.hasGuid(account, episode.show(), guid.value(), episode.id()))
        .ifPresent(_ -> {
          throw Blocked.by("guid", "Another episode has this GUID.", "Choose another one.");
        });
  }
}
