package fm.podwright.core.episode;

import fm.podwright.domain.episode.EpisodeId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All that is stored of a show's episodes, with the people and topics that they name.
public record Holding(Company company, Map<EpisodeId, Dossier> dossiers) {
  /// Of a show that is not stored.
  public static final Holding NOTHING =
      new Holding(new Company(0, Map.of(), Map.of(), List.of()), Map.of());

  public Holding {
    dossiers = Map.copyOf(dossiers);
  }

  /// The dossiers of all episodes.
  public Collection<Dossier> all() {
    return dossiers.values();
  }

  /// The episode's dossier as it is here.
  public Optional<Dossier> dossier(EpisodeId id) {
    return Optional.ofNullable(dossiers.get(id));
  }

  /// True if the episode's dossier is the same here.
  public boolean holds(Dossier dossier) {
    return dossier.equals(dossiers.get(dossier.id()));
  }
}
