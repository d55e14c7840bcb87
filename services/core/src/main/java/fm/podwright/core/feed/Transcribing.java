package fm.podwright.core.feed;

import fm.podwright.core.episode.search.Indexing;
import fm.podwright.core.episode.transcript.StoredTranscript;
import fm.podwright.core.episode.transcript.Transcripts;
import fm.podwright.core.show.Shows;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.episode.Release.Published;
import fm.podwright.domain.episode.transcript.Speaker;
import fm.podwright.domain.episode.transcript.TranscriptSource;
import fm.podwright.domain.feed.Intent;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;

/// Gives episodes their transcripts. What is out is changed only if the next feed passes the gate,
/// and listeners see it at once. Nobody wrote in the episode itself, so its version stays.
@Singleton
public class Transcribing {
  private final EpisodeWork work;
  private final Transcripts transcripts;
  private final Indexing indexing;
  private final Shows shows;
  private final Gate gate;
  private final InstantSource clock;

  Transcribing(
      EpisodeWork work,
      Transcripts transcripts,
      Indexing indexing,
      Shows shows,
      Gate gate,
      InstantSource clock) {
    this.work = work;
    this.transcripts = transcripts;
    this.indexing = indexing;
    this.shows = shows;
    this.gate = gate;
    this.clock = clock;
  }

  /// Sets an episode's transcript, or another one in place of the one that it has. Names that were
  /// given to its speakers stay.
  public Outcome set(AccountId account, EpisodeId id, TranscriptSource source) {
    return work.on(
        account,
        id,
        episode -> {
          var before = transcripts.find(account, id).map(StoredTranscript::speakers);
          return keep(account, episode, StoredTranscript.of(source, before.orElse(List.of())));
        });
  }

  /// Gives speakers other names; labels that are nobody's are passed over.
  public Outcome name(AccountId account, EpisodeId id, List<Speaker> speakers) {
    return name(account, id, speakers, Unchanged.ANYHOW);
  }

  /// The same, unless somebody else named them, or set another transcript, meanwhile.
  public Outcome name(
      AccountId account, EpisodeId id, List<Speaker> speakers, Unchanged unchanged) {
    return work.on(
        account,
        id,
        episode ->
            unchanged.holds() ? name(account, episode, speakers) : new Outcome.Conflict(episode));
  }

  /// Takes an episode's transcript away.
  public Outcome remove(AccountId account, EpisodeId id) {
    return work.on(account, id, episode -> store(account, episode, () -> forget(account, id)));
  }

  private Outcome name(AccountId account, Episode episode, List<Speaker> speakers) {
    return transcripts
        .find(account, episode.id())
        .map(it -> keep(account, episode, StoredTranscript.of(it.source(), speakers)))
        .orElseGet(() -> new Outcome.Done(episode, List.of()));
  }

  private Outcome keep(AccountId account, Episode episode, StoredTranscript stored) {
    return store(account, episode, () -> write(account, episode, stored));
  }

  private void write(AccountId account, Episode episode, StoredTranscript stored) {
    var show = shows.find(account, episode.show()).orElseThrow();
    transcripts.keep(account, show.id(), episode.id(), stored, clock.instant());
    indexing.transcript(account, show, episode.id(), stored.shown());
  }

  private void forget(AccountId account, EpisodeId episode) {
    transcripts.remove(account, episode);
    indexing.withoutTranscript(account, episode);
  }

  /// What is out is changed through the gate; of a draft nobody knows.
  private Outcome store(AccountId account, Episode episode, Runnable storing) {
    if (!(episode.release() instanceof Published)) {
      storing.run();
      return new Outcome.Done(episode, List.of());
    }
    var passed = gate.run(account, episode.show(), Intent.keepItems(), storing);
    return new Outcome.Done(episode, passed.findings());
  }
}
