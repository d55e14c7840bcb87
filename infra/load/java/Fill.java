import fm.podwright.core.database.Migration;
import fm.podwright.core.database.Passwords;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.UUID;

/// Migrates the database and fills it: a show `load` with episodes that are out and drafts with
/// audio, and any number of small shows `show-1`, `show-2`, each of an account of its own.
/// Arguments: episodes, drafts, small shows, drafts of each small show (0).
public final class Fill {
  private static final String PARAGRAPH =
      "A long paragraph about tests, refactoring and what [else](https://example.com/%s) there is"
          + " to say about it. ";
  private static final String ACCOUNT = "md5('account ' || %s)::uuid";
  private static final String SHOW = "md5('show ' || %s)::uuid";

  private Fill() {}

  public static void main(String[] arguments) throws SQLException {
    var url = System.getenv("PODWRIGHT_DATABASE_URL");
    var password = System.getenv("PODWRIGHT_DATABASE_PASSWORD");
    new Migration(url, new Passwords(password, password, password), InstantSource.system())
        .prepare("postgres", password);
    try (var connection = DriverManager.getConnection(url, "postgres", password)) {
      var episodes = Integer.parseInt(arguments[0]);
      var drafts = Integer.parseInt(arguments[1]);
      var small = Integer.parseInt(arguments[2]);
      shows(connection, "SELECT 'load' AS n");
      episodes(connection, "SELECT 'load' AS n", 1, episodes, "published");
      episodes(connection, "SELECT 'load' AS n", episodes + 1, episodes + drafts, "draft");
      var names = "SELECT 'show-' || i AS n FROM generate_series(1, %d) i".formatted(small);
      shows(connection, names);
      episodes(connection, names, 1, 2, "published");
      var more = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 0;
      episodes(connection, names, 3, 2 + more, "draft");
      execute(connection, "ANALYZE");
    }
  }

  /// The path of that episode's audio.
  static String audio(String show, int episode) {
    return "/media/%s/%s/episode-%d.mp3"
        .formatted(
            id("episode " + show + '/' + episode), id("media " + show + '/' + episode), episode);
  }

  /// As `md5(name)::uuid` does it.
  private static UUID id(String name) {
    try {
      var md5 = MessageDigest.getInstance("MD5").digest(name.getBytes(StandardCharsets.UTF_8));
      var bytes = ByteBuffer.wrap(md5);
      return new UUID(bytes.getLong(), bytes.getLong());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void shows(Connection connection, String names) throws SQLException {
    var from = "FROM (%s) names".formatted(names);
    execute(
        connection,
        "INSERT INTO account (account_id, name, created_at) SELECT %s, n, now() %s"
            .formatted(ACCOUNT.formatted("n"), from));
    execute(
        connection,
        """
        INSERT INTO show (account_id, id, slug, title, description, author, copyright, language, category, explicit, type,
          zone, owner_name, owner_email, owner_shown, guid, created_at, changed_at)
        SELECT %s, %s, n, 'The show ' || n, 'A show that exists to be measured.', 'Example Host', '', 'en', 'Technology', false,
          'episodic', 'Europe/Berlin', 'Example Host', 'host@example.com', false, md5('guid ' || n)::uuid, now(), now()
        %s
        """
            .formatted(ACCOUNT.formatted("n"), SHOW.formatted("n"), from));
    execute(
        connection,
        "INSERT INTO show_host (account_id, show_id, host, canonical, created_at) SELECT %s, %s, n || '.localhost', true, now() %s"
            .formatted(ACCOUNT.formatted("n"), SHOW.formatted("n"), from));
  }

  private static void episodes(
      Connection connection, String names, int first, int last, String status) throws SQLException {
    var from = "FROM (%s) names, generate_series(%d, %d) e".formatted(names, first, last);
    var account = ACCOUNT.formatted("n");
    var show = SHOW.formatted("n");
    var isOut = status.equals("published");
    execute(
        connection,
        """
        INSERT INTO media (account_id, id, show_id, type, bytes, duration_ms, header_bytes, audio_bytes, channels, sample_rate,
          title, artist, has_artwork, chapters, remarks, loudness, true_peak, waveform, storage_key, file_name, created_at)
        SELECT %1$s, md5('media ' || n || '/' || e)::uuid, %2$s, 'mp3', 60000000, 3600000, 0, 60000000, 2, 44100, '', '', false, '[]', '[]',
          -16, -1, 'AQID', %1$s::text || '/' || e, 'example.mp3', now() %3$s
        """
            .formatted(account, show, from));
    execute(
        connection,
        """
        INSERT INTO episode (account_id, id, show_id, slug, title, summary, notes, type, guid, media_id, status, release_at,
          created_at, changed_at)
        SELECT %1$s, md5('episode ' || n || '/' || e)::uuid, %2$s, 'episode-' || e, 'Episode ' || e || ' of a show', 'The summary of episode ' || e,
          '## What we talked about' || E'\\n\\n' || repeat(replace('%3$s', '%%s', e::text), 4) || E'\\n\\n- 0:00 - Hello\\n- 12:30 - The topic\\n- 58:00 - Bye\\n',
          'full', %4$s, md5('media ' || n || '/' || e)::uuid, '%5$s', %6$s, now(), now() %7$s
        """
            .formatted(
                account,
                show,
                PARAGRAPH,
                isOut ? "'guid ' || n || '/' || e" : "NULL",
                status,
                isOut ? "now() - interval '1 year' + e * interval '1 hour'" : "NULL",
                from));
    if (!isOut) return;
    execute(
        connection,
        "INSERT INTO episode_address (account_id, show_id, slug, episode_id, live, place) SELECT %s, %s, 'episode-' || e, md5('episode ' || n || '/' || e)::uuid, true, e %s"
            .formatted(account, show, from));
    execute(
        connection,
        "INSERT INTO used_guid (account_id, show_id, guid, episode_id) SELECT %s, %s, 'guid ' || n || '/' || e, md5('episode ' || n || '/' || e)::uuid %s"
            .formatted(account, show, from));
    execute(
        connection,
        """
        INSERT INTO enclosure (account_id, episode_id, media_id, show_id, url, type, bytes, duration_ms, storage_key, live, published_at)
        SELECT %1$s, md5('episode ' || n || '/' || e)::uuid, md5('media ' || n || '/' || e)::uuid, %2$s,
          'http://' || n || '.localhost:8081/media/' || md5('episode ' || n || '/' || e)::uuid || '/' || md5('media ' || n || '/' || e)::uuid || '/episode-' || e || '.mp3',
          'mp3', 60000000, 3600000, %1$s::text || '/' || e, true, now() %3$s
        """
            .formatted(account, show, from));
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
