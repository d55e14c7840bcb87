package fm.podwright.core.episode;

import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.show.Credit;
import fm.podwright.domain.show.Topic;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Who is in a show and in each of its episodes, and what these are about.
///
/// @param show who is in every episode
/// @param own who is in single episodes beside them
/// @param alone the episodes in which nobody of the show is
public record Cast(
    List<Credit> show,
    Map<EpisodeId, List<Credit>> own,
    Map<EpisodeId, List<Topic>> topics,
    Set<EpisodeId> alone) {
  public Cast {
    show = List.copyOf(show);
    own = Map.copyOf(own);
    topics = Map.copyOf(topics);
    alone = Set.copyOf(alone);
  }

  /// Everybody in an episode that has people of its own; nobody where those of the show hold.
  public List<Credit> people(EpisodeId episode) {
    return Credit.together(alone.contains(episode) ? List.of() : show, own(episode));
  }

  /// Who is in that episode and not in the show.
  public List<Credit> own(EpisodeId episode) {
    return own.getOrDefault(episode, List.of());
  }

  /// What the episode is about.
  public List<Topic> topics(EpisodeId episode) {
    return topics.getOrDefault(episode, List.of());
  }
}
