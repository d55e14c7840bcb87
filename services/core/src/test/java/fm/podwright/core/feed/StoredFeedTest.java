package fm.podwright.core.feed;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.core.episode.Enclosures;
import fm.podwright.core.episode.Episodes;
import fm.podwright.core.fixture.Core;
import fm.podwright.core.fixture.Stage;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.tenancy.AccountId;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Whatever happens to the rows of a show, reading what has changed gives what reading all gives.
class StoredFeedTest {
  @RegisterExtension static final Stage STAGE = new Stage("stored");

  private static final int EPISODES = 5;
  private static final List<String> CHANGES =
      List.of(
          "UPDATE episode SET title = 'Title %n' WHERE id = '%e'",
          "UPDATE episode SET notes = '- 0:00 - a' || chr(10) || '- %n:30 - {{ page.guest }}' WHERE"
              + " id = '%e'",
          "UPDATE episode SET status = 'unpublished' WHERE id = '%e' AND status = 'published'",
          "UPDATE episode SET status = 'published' WHERE id = '%e' AND status = 'unpublished'",
          "UPDATE episode SET own_people_only = NOT own_people_only WHERE id = '%e'",
          "UPDATE episode SET tags = '{\"display\": \"Part %n\"}' WHERE id = '%e'",
          "UPDATE episode SET tags = '{}', artwork = NULL WHERE id = '%e'",
          "UPDATE episode SET artwork = (SELECT id FROM image LIMIT 1) WHERE id = '%e'",
          "UPDATE episode SET release_at = release_at - interval '%n hours' WHERE id = '%e'",
          "UPDATE episode_address SET live = NOT live WHERE episode_id = '%e'",
          """
          INSERT INTO episode_address (account_id, show_id, slug, episode_id, live, place)
          SELECT '%a', '%s', 'older-%n', '%e', false, max(place) + 1 FROM episode_address WHERE show_id = '%s'
          ON CONFLICT DO NOTHING\
          """,
          "UPDATE enclosure SET live = NOT live WHERE (episode_id, media_id) NOT IN (SELECT id,"
              + " media_id FROM episode)",
          """
          INSERT INTO image (account_id, id, show_id, extension, widths, created_at)
          VALUES ('%a', md5('image %n')::uuid, '%s', 'jpg', '{640,300}', now()) ON CONFLICT DO NOTHING\
          """,
          """
          INSERT INTO person (account_id, id, show_id, slug, name, created_at)
          VALUES ('%a', md5('%s %n')::uuid, '%s', 'p-%n', 'Person %n', now()) ON CONFLICT DO NOTHING\
          """,
          "UPDATE person SET name = name || '!' WHERE id = md5('%s %n')::uuid",
          "DELETE FROM person WHERE id = md5('%s %n')::uuid",
          """
          INSERT INTO episode_credit (account_id, episode_id, show_id, person_id, role, role_group, position)
          SELECT '%a', '%e', '%s', id, 'guest', 'cast', %n FROM person WHERE id = md5('%s %n')::uuid
          ON CONFLICT DO NOTHING\
          """,
          "DELETE FROM episode_credit WHERE episode_id = '%e' AND position = %n",
          """
          INSERT INTO show_credit (account_id, show_id, person_id, role, role_group, position)
          SELECT '%a', '%s', id, 'host', 'cast', %n FROM person WHERE id = md5('%s %n')::uuid
          ON CONFLICT DO NOTHING\
          """,
          "DELETE FROM show_credit WHERE position = %n",
          """
          INSERT INTO topic (account_id, id, show_id, slug, name, created_at)
          VALUES ('%a', md5('%s %n')::uuid, '%s', 't-%n', 'Topic %n', now()) ON CONFLICT DO NOTHING\
          """,
          "UPDATE topic SET link = 'https://example.com/%n' WHERE id = md5('%s %n')::uuid",
          "DELETE FROM topic WHERE id = md5('%s %n')::uuid",
          """
          INSERT INTO episode_topic (account_id, episode_id, show_id, topic_id, position)
          SELECT '%a', '%e', '%s', id, %n FROM topic WHERE id = md5('%s %n')::uuid
          ON CONFLICT DO NOTHING\
          """,
          "DELETE FROM episode_topic WHERE episode_id = '%e'",
          """
          INSERT INTO transcript (account_id, episode_id, show_id, format, source, timed, cues, speakers, changed_at)
          VALUES ('%a', '%e', '%s', 'vtt', '', %n > 2, '[]', '[]', now())
          ON CONFLICT (account_id, episode_id) DO UPDATE SET timed = NOT transcript.timed\
          """,
          "DELETE FROM transcript WHERE episode_id = '%e'",
          """
          INSERT INTO chapter_mark (account_id, episode_id, start_ms, title, hidden)
          VALUES ('%a', '%e', 60000 * %n, 'Hidden %n', true) ON CONFLICT DO NOTHING\
          """,
          "DELETE FROM chapter_mark WHERE episode_id = '%e'",
          "UPDATE show SET title = 'Show %n' WHERE id = '%s'",
          "UPDATE show SET notes_footer = 'Footer %n' WHERE id = '%s'",
          "UPDATE show SET revision = revision + 1, changed_at = changed_at + interval '1 second'"
              + " WHERE id = '%s'");

  private final Random chance = new Random(23);
  private final AccountId account = STAGE.account();
  private final List<Episode> episodes = new ArrayList<>();
  private final Reader app = new Reader(STAGE.get(Tenancy.class), STAGE.get(Feeds.class));

  @Test
  void an_increment_is_what_a_full_reading_gives_to_podcasters_and_to_listeners() {
    for (var i = 0; i < EPISODES; i++) episodes.add(published("Episode " + i));
    try (var listeners = STAGE.core().as("podwright_public")) {
      var site = new Reader(listeners.get(Tenancy.class), listeners.get(Feeds.class));

      for (var round = 0; round < 60; round++) {
        for (var change = chance.nextInt(4); change >= 0; change--) change();

        app.compare("round " + round);
        site.compare("round " + round + ", listeners");
      }
    }
  }

  private void change() {
    switch (chance.nextInt(10)) {
      case 0 -> replaceAudio(episodes.get(chance.nextInt(EPISODES)));
      case 1, 2 -> undone();
      default -> STAGE.get(Tenancy.class).in(account, this::write);
    }
  }

  /// What is read before it is taken back stays remembered, though it never came true.
  private void undone() {
    try {
      STAGE
          .get(Tenancy.class)
          .in(
              account,
              connection -> {
                write(connection);
                app.read();
                throw new Undone();
              });
    } catch (Undone _) {
      return;
    }
    throw new IllegalStateException("it was not taken back");
  }

  private static final class Undone extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private int write(Connection connection) {
    var sql =
        CHANGES
            .get(chance.nextInt(CHANGES.size()))
            .replace("%a", account.toString())
            .replace("%s", STAGE.show().id().toString())
            .replace("%e", episodes.get(chance.nextInt(EPISODES)).id().toString())
            .replace("%n", Integer.toString(chance.nextInt(5)));
    try (var statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private void replaceAudio(Episode episode) {
    var media = STAGE.fixtures().media(account, STAGE.show());
    var url = URI.create("https://example.com/" + media.id() + ".mp3");
    STAGE
        .get(Tenancy.class)
        .run(
            account,
            () -> {
              STAGE.get(Enclosures.class).fix(account, episode, media, url, Core.MONDAY);
              STAGE.get(Episodes.class).play(account, episode.id(), media.id(), Core.MONDAY);
            });
  }

  private Episode published(String title) {
    var ready = STAGE.fixtures().ready(account, STAGE.show(), title);
    var outcome = STAGE.get(Publishing.class).publish(account, ready.id(), Optional.empty());
    return ((Outcome.Done) outcome).episode();
  }

  /// Somebody who remembers what they read last.
  private final class Reader {
    private final Tenancy tenancy;
    private final Feeds feeds;
    private Optional<StoredFeed> known = Optional.empty();

    Reader(Tenancy tenancy, Feeds feeds) {
      this.tenancy = tenancy;
      this.feeds = feeds;
    }

    void read() {
      known = feeds.read(account, STAGE.show().id(), known);
    }

    void compare(String when) {
      var whole =
          tenancy.atOnce(
              account,
              () -> {
                read();
                return feeds.read(account, STAGE.show().id(), Optional.empty()).orElseThrow();
              });
      var increment = known.orElseThrow();

      assertThat(increment.feed()).as(when).isEqualTo(whole.feed());
      assertThat(increment.rss()).as(when).isEqualTo(whole.feed().rss());
      assertThat(increment.gone()).as(when).containsExactlyInAnyOrderElementsOf(whole.gone());
      assertThat(increment.enclosures())
          .as(when)
          .containsExactlyInAnyOrderElementsOf(whole.enclosures());
    }
  }
}
