package fm.podwright.core.episode.search;

import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.episode.Marked;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Searches the titles, notes and transcripts of a show. A search that takes long is given up: it
/// is asked by anybody.
@Singleton
public class Searching {
  private static final String PATIENCE = "SET LOCAL statement_timeout = '1500ms'";
  private static final int ENOUGH = 2000;

  private final Tenancy tenancy;
  private final Hits hits;

  Searching(Tenancy tenancy, Hits hits) {
    this.tenancy = tenancy;
    this.hits = hits;
  }

  /// The title and the notes of an episode as plain text.
  public record Words(String title, String notes) {}

  /// Which of the episodes are asked for: `size` of them behind the first `skipped`.
  public record Part(int skipped, int size) {}

  /// Some of the `episodes` in which something was found.
  public record Results(List<Found> found, int episodes) {
    public Results {
      found = List.copyOf(found);
    }
  }

  /// A part of the episodes in which `query` is found, best first. `words` gives those of an
  /// episode, to be marked.
  public Results find(
      AccountId account,
      ShowId show,
      SearchQuery query,
      Part part,
      Function<EpisodeId, Words> words) {
    return tenancy.in(
        account,
        connection -> {
          execute(connection);
          var byEpisode = new LinkedHashMap<EpisodeId, List<HitRow>>();
          var rows = rows(account, show, query, part);
          for (var row : rows) {
            byEpisode.computeIfAbsent(row.episodeId(), _ -> new ArrayList<>()).add(row);
          }
          var marking = new Marking(connection, query);
          var found =
              byEpisode.entrySet().stream()
                  .map(it -> found(it.getKey(), it.getValue(), words.apply(it.getKey()), marking))
                  .toList();
          return new Results(found, rows.isEmpty() ? 0 : (int) rows.getFirst().episodes());
        });
  }

  private List<HitRow> rows(AccountId account, ShowId show, SearchQuery query, Part part) {
    return hits.rows(
        account,
        show,
        query.language(),
        query.small(),
        query.bare(),
        query.rest(),
        query.prefix(),
        ENOUGH,
        part.skipped(),
        part.size());
  }

  private static Found found(EpisodeId episode, List<HitRow> rows, Words words, Marking marking) {
    var said = rows.stream().filter(HitRow::isTranscript).toList();
    var title = marking.of(words.title());
    var isInWords = said.size() < rows.size();
    return new Found(
        episode,
        title,
        isInWords ? marking.of(words.notes()) : Marked.plain(words.notes()),
        said.stream().map(it -> said(it, marking)).toList(),
        said.stream().mapToLong(HitRow::matches).max().orElse(0));
  }

  private static Found.Said said(HitRow row, Marking marking) {
    var text = marking.of(row.text());
    return new Found.Said(Optional.ofNullable(row.speaker()), text, row.at(text.first()));
  }

  private static void execute(Connection connection) {
    try (var statement = connection.createStatement()) {
      statement.execute(PATIENCE);
    } catch (SQLException e) {
      throw new IllegalStateException("the search could not be prepared", e);
    }
  }
}
