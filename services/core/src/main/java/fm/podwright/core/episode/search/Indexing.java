package fm.podwright.core.episode.search;

import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.episode.transcript.Passage;
import fm.podwright.domain.episode.transcript.Transcript;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;

/// Keeps what a search looks through in step with what is written, in the transaction that writes
/// it. Listeners find only what is published, whatever stands here.
@Singleton
public class Indexing {
  private static final int MOST_NOTES = 100_000;

  private final Passages passages;

  Indexing(Passages passages) {
    this.passages = passages;
  }

  /// Takes an episode's title, summary and notes as they are now.
  public void words(AccountId account, Show show, Episode episode) {
    var title = episode.title();
    var notes = episode.words().summary() + "\n" + episode.words().notes();
    var text = notes.substring(0, Math.min(MOST_NOTES, notes.length()));
    passages.writeWords(
        account,
        show.id(),
        episode.id(),
        SearchLanguage.of(show.listing().language()),
        Lettering.small(title),
        Lettering.spaced(Lettering.bare(title)),
        Lettering.small(text),
        Lettering.spaced(Lettering.bare(text)));
  }

  /// Takes an episode's transcript as listeners read it now.
  public void transcript(AccountId account, Show show, EpisodeId episode, Transcript transcript) {
    passages.clear(account, episode);
    passages.insert(
        account,
        show.id(),
        episode,
        SearchLanguage.of(show.listing().language()),
        PassageRow.rows(Passage.of(transcript)));
  }

  /// Forgets an episode's transcript.
  public void withoutTranscript(AccountId account, EpisodeId episode) {
    passages.clear(account, episode);
  }
}
