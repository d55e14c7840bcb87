package fm.podwright.core.episode;

import fm.podwright.domain.show.PersonId;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.show.TopicId;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// Where people and topics stand: in how many episodes, and whether listeners see them; asked
/// within the account's transaction.
@Singleton
public class Sightings {
  private final EpisodeCredits credits;
  private final EpisodeTopics topics;

  Sightings(EpisodeCredits credits, EpisodeTopics topics) {
    this.credits = credits;
    this.topics = topics;
  }

  /// True if the person is in the show, or in something that is out.
  public boolean isSeen(AccountId account, PersonId person) {
    return credits.isSeen(account, person);
  }

  /// True if something that is out is about the topic.
  public boolean isSeen(AccountId account, TopicId topic) {
    return topics.isSeen(account, topic);
  }

  /// In how many episodes of the show each person is who is in any, drafts included.
  public Map<PersonId, Integer> people(AccountId account, ShowId show) {
    return credits.counts(account, show).stream()
        .collect(Collectors.toMap(it -> new PersonId(it.id()), Tally::episodes));
  }

  /// In how many episodes of the show each topic is that is in any, drafts included.
  public Map<TopicId, Integer> topics(AccountId account, ShowId show) {
    return topics.counts(account, show).stream()
        .collect(Collectors.toMap(it -> new TopicId(it.id()), Tally::episodes));
  }

  /// How many episodes a person or a topic is in, as it is counted.
  @Introspected
  record Tally(UUID id, int episodes) {}
}
