package fm.podwright.dashboard.topic;

import fm.podwright.core.episode.Casts;
import fm.podwright.core.episode.Episodes;
import fm.podwright.core.episode.Sightings;
import fm.podwright.core.show.Shows;
import fm.podwright.core.show.Topics;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.show.Topic;
import fm.podwright.domain.show.TopicId;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Looks topics up with all that stands around them, in one transaction.
@Singleton
class FindingTopics {
  private final Tenancy tenancy;
  private final Shows shows;
  private final Topics topics;
  private final Casts casts;
  private final Sightings sightings;
  private final Episodes episodes;

  FindingTopics(
      Tenancy tenancy,
      Shows shows,
      Topics topics,
      Casts casts,
      Sightings sightings,
      Episodes episodes) {
    this.tenancy = tenancy;
    this.shows = shows;
    this.topics = topics;
    this.casts = casts;
    this.sightings = sightings;
    this.episodes = episodes;
  }

  /// A show with its topics and how many episodes are about each.
  record Listed(Show show, List<Topic> topics, Map<TopicId, Integer> counts) {}

  /// The topics of a show, if it is the account's.
  Optional<Listed> of(AccountId account, ShowId id) {
    return tenancy.in(account, () -> shows.find(account, id).map(show -> listed(account, show)));
  }

  /// The topic, if it is the account's.
  Optional<FoundTopic> find(AccountId account, TopicId id) {
    return tenancy.in(account, () -> findInside(account, id));
  }

  /// The same in a transaction that is open already.
  Optional<FoundTopic> findInside(AccountId account, TopicId id) {
    return topics.find(account, id).map(topic -> around(account, topic));
  }

  private Listed listed(AccountId account, Show show) {
    return new Listed(show, topics.of(account, show.id()), sightings.topics(account, show.id()));
  }

  private FoundTopic around(AccountId account, Topic topic) {
    var show = shows.find(account, topics.showOf(account, topic.id()).orElseThrow()).orElseThrow();
    var cast = casts.of(account, show.id());
    return new FoundTopic(
        show,
        topic,
        episodes.of(account, show.id()).stream()
            .filter(it -> cast.topics(it.id()).contains(topic))
            .toList(),
        sightings.isSeen(account, topic.id()));
  }
}
