package fm.podwright.core.feed;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.core.fixture.Core;
import fm.podwright.core.fixture.Fixtures;
import fm.podwright.core.show.ShowChanges;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.feed.Feed;
import fm.podwright.domain.feed.Spread;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.testkit.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FeedChangesTest {
  private static final Core CORE = Core.fresh();
  private static AccountId account;
  private static Show show;

  @BeforeAll
  static void a_show() {
    account = CORE.account("changes");
    show = new Fixtures(CORE).show(account, "changes");
  }

  @AfterAll
  static void end() {
    CORE.close();
  }

  private static Instant date() {
    return CORE.get(Tenancy.class)
        .in(account, () -> CORE.get(Feeds.class).find(account, show.id()))
        .map(Feed::lastModified)
        .orElseThrow();
  }

  private static long announce() {
    return CORE.get(Tenancy.class)
        .in(account, () -> CORE.get(ShowChanges.class).announce(account, show.id()));
  }

  private static void title(String title) throws Exception {
    try (var connection = CORE.database().connect(Database.SUPERUSER);
        var update = connection.prepareStatement("UPDATE show SET title = ? WHERE id = ?")) {
      update.setString(1, title);
      update.setObject(2, show.id().value());
      update.executeUpdate();
    }
  }

  private static List<Spread> spreads() {
    return CORE
        .get(Tenancy.class)
        .in(account, () -> CORE.get(Spreading.class).newest(account, show.id(), 10))
        .stream()
        .map(Spreading.Change::spread)
        .toList();
  }

  @Test
  void a_feed_has_another_date_when_its_bytes_are_others_and_only_then() throws Exception {
    title("One");
    announce();
    var first = date();
    CORE.clock().set(Core.MONDAY.plusSeconds(3600));
    announce();
    var untouched = date();
    title("Two");
    announce();
    var second = date();
    title("Three");
    var third = announce();

    assertThat(untouched).isEqualTo(first);
    assertThat(second).isAfter(first);
    assertThat(date()).isAfterOrEqualTo(second.plusSeconds(1));
    assertThat(spreads().getFirst().revision()).isEqualTo(third);
    assertThat(spreads()).hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void a_publisher_that_serves_a_revision_serves_all_before_it() throws Exception {
    title("Before");
    announce();
    title("After");
    var revision = announce();
    var publishers = CORE.get(Publishers.class);
    var at = Instant.now().plusMillis(40);

    publishers.heard(new PublisherWord.Alive("one").payload());
    publishers.heard(new PublisherWord.Serves("one", account, show.id(), revision, at).payload());

    assertThat(publishers.live()).contains("one");
    assertThat(publishers.await(show.id(), revision, Duration.ofSeconds(60))).isTrue();
    assertThat(publishers.await(show.id(), revision + 1, Duration.ofMillis(20))).isFalse();
    publishers.close();
    assertThat(spreads().get(0).publishers()).hasSize(1);
    assertThat(spreads().get(1).publishers()).hasSize(1);
    assertThat(spreads().get(0).inTheFeed().orElseThrow()).isPositive();
  }

  @Test
  void a_publisher_that_starts_late_is_not_late_for_what_others_had() throws Exception {
    title("Early");
    var revision = announce();
    var at = spreads().getFirst().at();

    arrive(revision, "in time", at.plusMillis(40));
    arrive(revision, "started later", at.plus(Duration.ofMinutes(5)));

    assertThat(spreads().getFirst().publishers()).containsExactly(Duration.ofMillis(40));
  }

  @Test
  void what_nobody_had_is_late_whoever_has_it_first_but_not_for_ever() throws Exception {
    title("Slow");
    var slow = announce();
    var at = spreads().getFirst().at();
    arrive(slow, "first", at.plus(Duration.ofMinutes(5)));
    assertThat(spreads().getFirst().publishers()).containsExactly(Duration.ofMinutes(5));

    title("Asleep");
    var asleep = announce();
    arrive(asleep, "first", spreads().getFirst().at().plus(Duration.ofMinutes(11)));
    assertThat(spreads().getFirst().publishers()).isEmpty();
  }

  private static void arrive(long revision, String publisher, Instant at) {
    CORE.get(Tenancy.class)
        .in(
            account,
            () ->
                CORE.get(FeedChangeRows.class).arrive(account, show.id(), revision, publisher, at));
  }

  @Test
  void words_of_another_version_are_not_understood_and_do_no_harm() {
    assertThat(PublisherWord.of("serves x y")).isEmpty();
    assertThat(PublisherWord.of("serves a b c d e")).isEmpty();
    assertThat(PublisherWord.of("")).isEmpty();
    assertThat(PublisherWord.of("alive one")).contains(new PublisherWord.Alive("one"));
  }
}
