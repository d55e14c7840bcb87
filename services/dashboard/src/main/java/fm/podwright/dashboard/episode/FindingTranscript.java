package fm.podwright.dashboard.episode;

import fm.podwright.core.episode.Episodes;
import fm.podwright.core.episode.transcript.NamingSpeakers;
import fm.podwright.core.media.MediaFiles;
import fm.podwright.core.show.People;
import fm.podwright.core.show.Shows;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.util.Optional;

/// Looks transcripts up with all that stands around them, in one transaction.
@Singleton
class FindingTranscript {
  private final Tenancy tenancy;
  private final Episodes episodes;
  private final Shows shows;
  private final NamingSpeakers transcripts;
  private final MediaFiles media;
  private final People people;

  FindingTranscript(
      Tenancy tenancy,
      Episodes episodes,
      Shows shows,
      NamingSpeakers transcripts,
      MediaFiles media,
      People people) {
    this.tenancy = tenancy;
    this.episodes = episodes;
    this.shows = shows;
    this.transcripts = transcripts;
    this.media = media;
    this.people = people;
  }

  /// The episode and its transcript, if the episode is the account's.
  Optional<FoundTranscript> find(AccountId account, EpisodeId id) {
    return tenancy.in(account, () -> findInside(account, id));
  }

  /// The same in the transaction that is open.
  Optional<FoundTranscript> findInside(AccountId account, EpisodeId id) {
    return episodes.find(account, id).map(episode -> around(account, episode));
  }

  private FoundTranscript around(AccountId account, Episode episode) {
    return new FoundTranscript(
        shows.find(account, episode.show()).orElseThrow(),
        episode,
        transcripts.find(account, episode.show(), episode.id()),
        episode.audio().flatMap(it -> media.find(account, it)).map(it -> it.facts().duration()),
        people.of(account, episode.show()));
  }
}
