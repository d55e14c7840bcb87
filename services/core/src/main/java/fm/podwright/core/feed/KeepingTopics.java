package fm.podwright.core.feed;

import fm.podwright.core.episode.Sightings;
import fm.podwright.core.show.Shows;
import fm.podwright.core.show.Topics;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.show.Slug;
import fm.podwright.domain.show.Topic;
import fm.podwright.domain.show.TopicEdit;
import fm.podwright.domain.show.TopicId;
import fm.podwright.domain.show.TopicNames;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.domain.tenancy.Ids;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BiFunction;

/// Adds topics to shows, changes and removes them.
@Singleton
public class KeepingTopics {
  private final Shows shows;
  private final Topics topics;
  private final Sightings sightings;
  private final SeenChanges seen;
  private final Ids ids;
  private final InstantSource clock;

  KeepingTopics(
      Shows shows,
      Topics topics,
      Sightings sightings,
      SeenChanges seen,
      Ids ids,
      InstantSource clock) {
    this.shows = shows;
    this.topics = topics;
    this.sightings = sightings;
    this.seen = seen;
    this.ids = ids;
    this.clock = clock;
  }

  /// Adds a topic to a show.
  public Kept<Topic> add(AccountId account, ShowId show, TopicEdit edit) {
    return seen.in(account, () -> shows.find(account, show).map(_ -> begin(account, show, edit)));
  }

  /// Changes a topic.
  public Kept<Topic> change(AccountId account, TopicId id, TopicEdit edit) {
    return change(account, id, edit, Unchanged.ANYHOW);
  }

  /// The same, unless somebody was faster.
  public Kept<Topic> change(AccountId account, TopicId id, TopicEdit edit, Unchanged seen) {
    return on(
        account,
        id,
        (show, topic) -> seen.holds() ? save(account, show, topic, edit) : new Kept.Conflict<>());
  }

  /// Removes a topic, and it from all episodes that are about it.
  public Kept<Topic> remove(AccountId account, TopicId id) {
    return on(
        account,
        id,
        (show, topic) -> {
          seen.store(
              account, show, sightings.isSeen(account, id), () -> topics.remove(account, id));
          return new Kept.Done<>(topic, List.of());
        });
  }

  private Kept<Topic> on(
      AccountId account, TopicId id, BiFunction<ShowId, Topic, Kept<Topic>> work) {
    return seen.in(
        account,
        () ->
            topics
                .showOf(account, id)
                .flatMap(show -> {
                  shows.hold(account, show);
                  return topics.find(account, id).map(topic -> work.apply(show, topic));
                }));
  }

  private Kept<Topic> begin(AccountId account, ShowId show, TopicEdit edit) {
    var id = new TopicId(ids.next());
    edit.slug().ifPresent(slug -> refuseTaken(account, show, slug, id));
    var slug = edit.slug().orElseGet(() -> made(account, show, edit, id));
    var name = TopicNames.readable(edit.name());
    var topic = new Topic(id, slug, name, edit.description(), edit.link());
    topics.add(account, show, topic, clock.instant());
    return new Kept.Done<>(topic, List.of());
  }

  private Slug made(AccountId account, ShowId show, TopicEdit edit, TopicId id) {
    var slug = TopicNames.slug(edit.name()).orElseGet(() -> new Slug(id.toString()));
    refuseTaken(account, show, slug, id);
    return slug;
  }

  private Kept<Topic> save(AccountId account, ShowId show, Topic topic, TopicEdit edit) {
    edit.slug().ifPresent(slug -> refuseTaken(account, show, slug, topic.id()));
    var slug = edit.slug().orElse(topic.slug());
    var changed = new Topic(topic.id(), slug, edit.name(), edit.description(), edit.link());
    var isSeen = sightings.isSeen(account, topic.id());
    seen.store(account, show, isSeen, () -> topics.save(account, show, changed));
    return new Kept.Done<>(changed, List.of());
  }

  private void refuseTaken(AccountId account, ShowId show, Slug slug, TopicId except) {
    if (!topics.hasSlug(account, show, slug.value(), except)) return;
    throw Blocked.by(
        "name",
        "The show has a topic at the address " + slug + " already.",
        "Open that one, or choose another address.");
  }
}
