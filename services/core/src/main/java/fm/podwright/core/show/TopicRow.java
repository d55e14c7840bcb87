package fm.podwright.core.show;

import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.show.Slug;
import fm.podwright.domain.show.Topic;
import fm.podwright.domain.show.TopicId;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A topic as the table has it.
@MappedEntity("topic")
record TopicRow(
    @OfAccount AccountId accountId,
    @Id @OfTopic TopicId id,
    @OfShow ShowId showId,
    String slug,
    String name,
    String description,
    @Nullable String link,
    Instant createdAt) {

  static TopicRow of(AccountId account, ShowId show, Topic topic, Instant now) {
    return new TopicRow(
        account,
        topic.id(),
        show,
        topic.slug().value(),
        topic.name(),
        topic.description(),
        topic.link().map(URI::toString).orElse(null),
        now);
  }

  Topic topic() {
    return new Topic(
        id, new Slug(slug), name, description, Optional.ofNullable(link).map(URI::create));
  }
}
