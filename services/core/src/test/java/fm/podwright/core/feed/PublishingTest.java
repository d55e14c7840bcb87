package fm.podwright.core.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import fm.podwright.core.episode.Enclosures;
import fm.podwright.core.episode.Footprints;
import fm.podwright.core.feed.Outcome.Conflict;
import fm.podwright.core.feed.Outcome.Done;
import fm.podwright.core.feed.Outcome.NotFound;
import fm.podwright.core.feed.Outcome.Refused;
import fm.podwright.core.fixture.Core;
import fm.podwright.core.fixture.Stage;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.episode.Edit;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.Guid;
import fm.podwright.domain.episode.Numbering;
import fm.podwright.domain.episode.Release.Draft;
import fm.podwright.domain.episode.Release.Published;
import fm.podwright.domain.episode.Release.Scheduled;
import fm.podwright.domain.episode.Release.Unpublished;
import fm.podwright.domain.episode.Words;
import fm.podwright.domain.show.Finding;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.show.Slug;
import fm.podwright.domain.tenancy.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PublishingTest {
  @RegisterExtension static final Stage STAGE = new Stage("show");

  private final Publishing publishing = STAGE.get(Publishing.class);
  private final Withdrawing withdrawing = STAGE.get(Withdrawing.class);
  private final Drafting drafting = STAGE.get(Drafting.class);
  private final AccountId account = STAGE.account();
  private final Show show = STAGE.show();

  @Test
  void publishing_fixes_date_guid_and_addresses_and_raises_the_revision() {
    var episode = STAGE.fixtures().ready(account, show, "Hello");

    var published = done(publishing.publish(account, episode.id(), Optional.empty()));

    assertThat(published.release()).isEqualTo(new Published(Core.MONDAY));
    assertThat(published.guid()).contains(Guid.of(episode.id()));
    assertThat(STAGE.revision()).isEqualTo(2);
    assertThat(STAGE.feed().items().getFirst().enclosure().url())
        .hasToString(
            "http://%s.localhost:8081/media/%s/%s/hello.mp3"
                .formatted(show.slug(), episode.id(), episode.audio().orElseThrow()));
  }

  @Test
  void publishing_again_keeps_date_and_guid() {
    var episode = STAGE.fixtures().ready(account, show, "Hello");
    var first = done(publishing.publish(account, episode.id(), Optional.empty()));
    withdrawing.withdraw(account, episode.id());
    STAGE.core().clock().advance(Duration.ofDays(3));

    var second = done(publishing.publish(account, episode.id(), Optional.empty()));

    assertThat(second.release()).isEqualTo(first.release());
    assertThat(second.guid()).isEqualTo(first.guid());
  }

  @Test
  void a_withdrawn_episode_leaves_the_feed_and_its_addresses_close() {
    var episode = STAGE.fixtures().ready(account, show, "Hello");
    publishing.publish(account, episode.id(), Optional.empty());

    var back = done(withdrawing.withdraw(account, episode.id()));

    assertThat(back.release()).isEqualTo(new Unpublished(Core.MONDAY));
    assertThat(STAGE.feed().items()).isEmpty();
    assertThat(isLive("hello")).contains(false);
    assertThat(enclosureIsLive(back)).isFalse();
  }

  @Test
  void a_date_in_the_past_is_kept_for_shows_that_move_in() {
    var episode = STAGE.fixtures().ready(account, show, "Hello");
    var then = Instant.parse("2019-03-03T10:00:00Z");

    var published = done(publishing.publish(account, episode.id(), Optional.of(then)));

    assertThat(published.release()).isEqualTo(new Published(then));
  }

  @Test
  void without_audio_nothing_is_published_and_the_field_is_named() {
    var draft = drafting.begin(account, show.id(), "Hello").orElseThrow();

    var outcome = publishing.publish(account, draft.id(), Optional.empty());

    assertThat(findings(outcome)).extracting(Finding::field).contains("audio");
    assertThat(STAGE.revision()).isEqualTo(1);
  }

  @Test
  void liquid_in_the_notes_stops_publishing() {
    var episode = STAGE.fixtures().ready(account, show, "Hello");
    save(episode, "hello", "", "With {{ page.guest }}.");

    var outcome = publishing.publish(account, episode.id(), Optional.empty());

    assertThat(findings(outcome)).extracting(Finding::field).contains("notes");
  }

  @Test
  void a_guid_is_never_used_twice_even_when_its_episode_is_deleted() {
    var first = STAGE.fixtures().ready(account, show, "First");
    save(first, "first", "guid-1", "Notes.");
    publishing.publish(account, first.id(), Optional.empty());
    withdrawing.delete(account, first.id());
    var second = STAGE.fixtures().ready(account, show, "Second");
    save(second, "second", "guid-1", "Notes.");

    var outcome = publishing.publish(account, second.id(), Optional.empty());

    assertThat(findings(outcome)).extracting(Finding::field).containsExactly("guid");
    assertThat(STAGE.feed().items()).isEmpty();
  }

  @Test
  void an_address_that_was_public_is_not_given_to_another_episode() {
    var first = STAGE.fixtures().ready(account, show, "Hello");
    publishing.publish(account, first.id(), Optional.empty());
    withdrawing.delete(account, first.id());
    var second = STAGE.fixtures().ready(account, show, "Hello");

    var outcome = publishing.publish(account, second.id(), Optional.empty());

    assertThat(findings(outcome)).extracting(Finding::field).containsExactly("slug");
  }

  @Test
  void a_scheduled_episode_comes_out_at_its_time_and_not_before() {
    var episode = STAGE.fixtures().ready(account, show, "Hello");
    var tuesday = Core.MONDAY.plus(Duration.ofDays(1));
    publishing.schedule(account, episode.id(), tuesday);

    var early = done(publishing.publishDue(account, episode.id()));
    STAGE.core().clock().set(tuesday.plusSeconds(2));
    var due = done(publishing.publishDue(account, episode.id()));

    assertThat(early.release()).isEqualTo(new Scheduled(tuesday));
    assertThat(due.release()).isEqualTo(new Published(tuesday));
  }

  @Test
  void an_episode_taken_from_the_plan_does_not_come_out() {
    var episode = STAGE.fixtures().ready(account, show, "Hello");
    var tuesday = Core.MONDAY.plus(Duration.ofDays(1));
    publishing.schedule(account, episode.id(), tuesday);
    withdrawing.withdraw(account, episode.id());
    STAGE.core().clock().set(tuesday.plusSeconds(2));

    assertThat(done(publishing.publishDue(account, episode.id())).release()).isEqualTo(new Draft());
  }

  @Test
  void replaced_audio_keeps_the_guid_and_the_old_address_keeps_its_bytes() {
    var episode = STAGE.fixtures().ready(account, show, "Hello");
    var before = done(publishing.publish(account, episode.id(), Optional.empty()));
    var other = STAGE.fixtures().media(account, show);

    var after = done(drafting.attach(account, episode.id(), other.id()));

    assertThat(after.guid()).isEqualTo(before.guid());
    assertThat(STAGE.feed().items().getFirst().enclosure().media()).isEqualTo(other.id());
    assertThat(enclosureIsLive(before)).isTrue();
  }

  @Test
  void a_second_writer_is_told() {
    var episode = STAGE.fixtures().ready(account, show, "Hello");
    save(episode, "mine", "", "one");

    var outcome = save(episode, "yours", "", "two");

    assertThat(outcome)
        .asInstanceOf(type(Conflict.class))
        .satisfies(conflict -> assertThat(conflict.theirs().slug()).hasToString("mine"));
  }

  @Test
  void another_accounts_episode_is_not_found() {
    var episode = STAGE.fixtures().ready(account, show, "Hello");
    var stranger = STAGE.stranger();

    assertThat(publishing.publish(stranger, episode.id(), Optional.empty()))
        .isEqualTo(new NotFound());
    assertThat(withdrawing.delete(stranger, episode.id())).isEqualTo(new NotFound());
    assertThat(drafting.begin(stranger, show.id(), "Mine")).isEmpty();
  }

  private Outcome save(Episode episode, String slug, String guid, String notes) {
    var edit =
        new Edit(
            new Slug(slug),
            new Words("Hello", "", notes),
            Numbering.none(),
            Optional.empty(),
            guid.isEmpty() ? Optional.empty() : Optional.of(new Guid(guid)));
    return drafting.save(account, episode.id(), episode.version(), edit);
  }

  private Optional<Boolean> isLive(String slug) {
    return STAGE
        .get(Tenancy.class)
        .in(account, () -> STAGE.get(Footprints.class).isLive(account, show.id(), slug));
  }

  private boolean enclosureIsLive(Episode episode) {
    var enclosures = STAGE.get(Enclosures.class);
    return STAGE
        .get(Tenancy.class)
        .in(
            account,
            () ->
                enclosures.find(account, episode.id(), episode.audio().orElseThrow()).orElseThrow())
        .live();
  }

  private static Episode done(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Done.class);
    return ((Done) outcome).episode();
  }

  private static List<Finding> findings(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Refused.class);
    return ((Refused) outcome).findings();
  }
}
