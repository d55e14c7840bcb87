package fm.podwright.core.episode;

import fm.podwright.core.show.OfShow;
import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/// A page's address as the table has it.
@MappedEntity("episode_address")
record AddressRow(
    @OfAccount AccountId accountId,
    @OfShow ShowId showId,
    String slug,
    @Id @OfEpisode EpisodeId episodeId,
    boolean live,
    int place) {
  Dossier.Address address() {
    return new Dossier.Address(slug, live, place);
  }
}
