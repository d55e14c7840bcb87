package fm.podwright.core.episode.search;

import fm.podwright.domain.episode.Marked;
import fm.podwright.domain.episode.Marked.Part;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;

/// Marks in texts what a query found, inflected words too: the database puts signs around them in a
/// form that has the text's own length.
final class Marking {
  private static final int LONGEST = 20_000;
  private static final char BEGIN = '\u0002';
  private static final char END = '\u0003';
  private static final String SQL =
      """
      SELECT ts_headline(CAST(? AS regconfig), ?,
        websearch_to_tsquery(CAST(? AS regconfig), ?) || websearch_to_tsquery('simple', ?)
          || (websearch_to_tsquery('simple', ?) && to_tsquery('simple', ?)),
        'HighlightAll=true, StartSel=\u0002, StopSel=\u0003')
      """;

  private final Connection connection;
  private final SearchQuery query;

  Marking(Connection connection, SearchQuery query) {
    this.connection = connection;
    this.query = query;
  }

  /// The text with its marks; in what is very long only the beginning is looked at.
  Marked of(String text) {
    var looked = text.substring(0, Math.min(LONGEST, text.length()));
    var inflected = marks(query.language(), Lettering.small(looked));
    var plain = marks(SearchLanguage.NONE, Lettering.bare(looked));
    var found = new boolean[text.length()];
    var isSound = mark(inflected, found, looked.length()) && mark(plain, found, looked.length());
    if (!isSound) return Marked.plain(text);
    Lettering.runs(Lettering.bare(query.typed())).forEach(it -> mark(it, text, found));
    return marked(text, found);
  }

  /// The database takes a sentence without blanks for one word.
  private static void mark(String run, String text, boolean[] found) {
    var bare = Lettering.bare(text);
    for (var at = bare.indexOf(run); at >= 0; at = bare.indexOf(run, at + run.length())) {
      Arrays.fill(found, at, at + run.length(), true);
    }
  }

  private String marks(String language, String text) {
    try (var statement = connection.prepareStatement(SQL)) {
      var values =
          new String[] {
            language, text, language, query.small(), query.bare(), query.rest(), query.prefix()
          };
      for (var i = 0; i < values.length; i++) statement.setString(i + 1, values[i]);
      var rows = statement.executeQuery();
      rows.next();
      return rows.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException("what was found could not be marked", e);
    }
  }

  /// False if the signs stand in another text than ours.
  private static boolean mark(String signed, boolean[] found, int length) {
    var offset = 0;
    var inside = false;
    for (var i = 0; i < signed.length(); i++) {
      var it = signed.charAt(i);
      if (it == BEGIN || it == END) {
        inside = it == BEGIN;
      } else {
        if (offset >= length) return false;
        found[offset] |= inside;
        offset++;
      }
    }
    return offset == length;
  }

  private static Marked marked(String text, boolean[] found) {
    var parts = new ArrayList<Part>();
    var from = 0;
    for (var to = 1; to <= text.length(); to++) {
      if (to < text.length() && found[to] == found[from]) continue;
      parts.add(new Part(text.substring(from, to), found[from]));
      from = to;
    }
    return new Marked(parts);
  }
}
