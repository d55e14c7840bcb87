package fm.podwright.dashboard.episode;

import fm.podwright.core.episode.Episodes;
import fm.podwright.core.feed.NotesValues;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.episode.Notes;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.util.Optional;

/// Reads notes that are being written with the variables of their episode.
@Singleton
class SeeingNotes {
  private final Tenancy tenancy;
  private final Episodes episodes;
  private final NotesValues values;

  SeeingNotes(Tenancy tenancy, Episodes episodes, NotesValues values) {
    this.tenancy = tenancy;
    this.episodes = episodes;
    this.values = values;
  }

  /// The notes as those of the episode, if it is the account's.
  Optional<Notes> of(AccountId account, EpisodeId id, String markdown) {
    return tenancy
        .in(account, () -> episodes.find(account, id).map(it -> values.of(account, it)))
        .map(variables -> Notes.of(markdown, variables));
  }
}
