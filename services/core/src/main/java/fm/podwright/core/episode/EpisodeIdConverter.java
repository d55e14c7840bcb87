package fm.podwright.core.episode;

import fm.podwright.core.tenancy.IdConverter;
import fm.podwright.domain.episode.EpisodeId;
import jakarta.inject.Singleton;

/// Carries a EpisodeId to a column and back; public, for the code that is generated in other
/// packages names it.
@Singleton
public final class EpisodeIdConverter extends IdConverter<EpisodeId> {
  EpisodeIdConverter() {
    super(EpisodeId::value, EpisodeId::new);
  }
}
