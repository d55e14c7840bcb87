package fm.podwright.core.episode;

import fm.podwright.core.show.OfPerson;
import fm.podwright.core.show.OfShow;
import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.show.PersonId;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.data.annotation.MappedEntity;

/// What a person does in one episode, as the table has it.
@MappedEntity("episode_credit")
record EpisodeCreditRow(
    @OfAccount AccountId accountId,
    @OfEpisode EpisodeId episodeId,
    @OfShow ShowId showId,
    @OfPerson PersonId personId,
    String role,
    String roleGroup,
    int position) {
  Dossier.Part part() {
    return new Dossier.Part(personId, role, roleGroup);
  }
}
