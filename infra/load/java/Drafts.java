import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The episodes of one show as the database has them, each with audio of an hour behind which there
/// are no bytes.
record Drafts(String account, String show) {
  /// How long every audio is.
  static final long BYTES = 60_000_000;

  private static final String DRAFT =
      """
      WITH audio AS (
        INSERT INTO media (account_id, id, show_id, type, bytes, duration_ms, header_bytes, audio_bytes, channels, sample_rate,
          title, artist, has_artwork, chapters, remarks, loudness, true_peak, waveform, storage_key, file_name, created_at)
        VALUES ('%1$s', gen_random_uuid(), '%2$s', 'mp3', %3$d, 3600000, 0, %3$d, 2, 44100, '', '', false, '[]', '[]',
          -16, -1, 'AQID', '%1$s/none.mp3', 'example.mp3', now())
        RETURNING id),
      draft AS (SELECT gen_random_uuid() AS id)
      INSERT INTO episode (account_id, id, show_id, slug, title, summary, notes, type, media_id, status, created_at, changed_at)
      SELECT '%1$s', draft.id, '%2$s', draft.id::text, 'A draft', '', 'Some notes.', 'full', audio.id, 'draft', now(), now()
      FROM audio, draft RETURNING id
      """;

  /// Everything that makes an episode be out has to be there, or none of it.
  private static final String STATE =
      """
      SELECT concat_ws('|', id, status, version, coalesce(guid, ''), title,
        EXISTS (SELECT FROM episode_address a WHERE a.account_id = e.account_id AND a.episode_id = e.id AND live)::int
          + EXISTS (SELECT FROM enclosure c WHERE c.account_id = e.account_id AND c.episode_id = e.id AND live)::int
          + (status = 'published')::int,
        EXISTS (SELECT FROM used_guid u WHERE u.account_id = e.account_id AND u.episode_id = e.id AND u.guid = e.guid)::int)
      FROM episode e WHERE id = '%s'
      """;

  private static final String OUT =
      """
      SELECT string_agg(concat_ws('|', id, guid, title), E'\\n') FROM episode
      WHERE show_id = '%s' AND status = 'published'
      """;

  static Drafts of(String slug) throws SQLException {
    var found =
        Superuser.value(
                "SELECT account_id || ' ' || id FROM show WHERE slug = '%s'".formatted(slug))
            .split(" ");
    return new Drafts(found[0], found[1]);
  }

  /// What is stored of an episode.
  record State(
      String id, String status, int version, String guid, String title, int open, boolean noted) {
    /// All that belongs to being out, or nothing of it.
    boolean isWhole() {
      return switch (status) {
        case "published" -> open == 3 && noted && !guid.isEmpty();
        case "unpublished" -> open == 0 && noted && !guid.isEmpty();
        default -> open == 0 && !noted;
      };
    }
  }

  /// A new one, ready to be published.
  String add() throws SQLException {
    return Superuser.value(DRAFT.formatted(account, show, BYTES));
  }

  State state(String episode) throws SQLException {
    var row = Superuser.value(STATE.formatted(episode)).split("\\|", -1);
    return new State(
        row[0],
        row[1],
        Integer.parseInt(row[2]),
        row[3],
        row[4],
        Integer.parseInt(row[5]),
        row[6].equals("1"));
  }

  /// The GUID and the title of each episode that is out.
  Map<String, List<String>> out() throws SQLException {
    var out = new TreeMap<String, List<String>>();
    var rows = Superuser.value(OUT.formatted(show));
    if (rows.equals("null")) return out;
    for (var line : rows.split("\n")) {
      var row = line.split("\\|", -1);
      out.put(row[0], List.of(row[1], row[2]));
    }
    return out;
  }
}
