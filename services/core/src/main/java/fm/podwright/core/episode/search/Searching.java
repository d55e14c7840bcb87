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
  private static final int MOST_HITS = 80;

  private final Tenancy tenancy;
  private final Hits hits;

  Searching(Tenancy tenancy, Hits hits) {
    this.tenancy = tenancy;
    this.hits = hits;
  }

  /// The title and the notes of an episode as plain text.
  public record Words(String title, String notes) {}

  /// The episodes in which `query` is found, best first. `words` gives those of an episode, to be
  /// marked.
  public List<Found> find(
      AccountId account, ShowId show, SearchQuery query, Function<EpisodeId, Words> words) {
    return tenancy.in(
        account,
        connection -> {
          execute(connection);
          var byEpisode = new LinkedHashMap<EpisodeId, List<HitRow>>();
          for (var row : rows(account, show, query)) {
            byEpisode.computeIfAbsent(row.episodeId(), _ -> new ArrayList<>()).add(row);
          }
          var marking = new Marking(connection, query);
          return byEpisode.entrySet().stream()
              .map(it -> found(it.getKey(), it.getValue(), words.apply(it.getKey()), marking))
              .toList();
        });
  }

  private List<HitRow> rows(AccountId account, ShowId show, SearchQuery query) {
    return hits.rows(
        account,
        show,
        query.language(),
        query.small(),
        query.bare(),
        query.rest(),
        query.prefix(),
        ENOUGH,
        MOST_HITS);
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
