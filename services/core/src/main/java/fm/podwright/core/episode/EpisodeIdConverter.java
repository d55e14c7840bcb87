package fm.podwright.core.episode;

import fm.podwright.core.tenancy.IdConverter;
import fm.podwright.domain.episode.EpisodeId;
import jakarta.inject.Singleton;

@Singleton
final class EpisodeIdConverter extends IdConverter<EpisodeId> {
  EpisodeIdConverter() {
    super(EpisodeId::value, EpisodeId::new);
  }
}
