package fm.podwright.core.download;

import fm.podwright.core.episode.OfEpisode;
import fm.podwright.core.show.OfShow;
import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.domain.download.DailyDownloads;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import java.time.LocalDate;
import java.util.List;

/// How often the episodes of an account were downloaded on each day of UTC.
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
public interface DownloadDays extends GenericRepository<DownloadRow, EpisodeId> {
  @Query(
      """
      SELECT episode_id, day, downloads FROM download_day
      WHERE account_id = :account AND show_id = :show AND day >= :since
      ORDER BY day, episode_id
      """)
  List<DownloadRow> rows(@OfAccount AccountId account, @OfShow ShowId show, LocalDate since);

  @Query(
      """
      INSERT INTO download_day (account_id, episode_id, day, show_id, downloads)
      SELECT s.account_id, :episode, CAST(:day AS date), s.id, :downloads
      FROM show s WHERE s.account_id = :account AND s.id = :show
      ON CONFLICT (account_id, episode_id, day) DO UPDATE SET downloads = excluded.downloads
      WHERE download_day.downloads <> excluded.downloads
      """)
  int upsert(
      @OfAccount AccountId account,
      @OfShow ShowId show,
      @OfEpisode EpisodeId episode,
      LocalDate day,
      long downloads);

  /// Keeps what was counted in place of what was counted for that episode and day before; a show
  /// that is gone keeps nothing.
  default void keep(AccountId account, ShowId show, DailyDownloads counted) {
    upsert(account, show, counted.episode(), counted.day(), counted.count());
  }

  /// The downloads of a show's episodes since `since`, by day.
  default List<DailyDownloads> since(AccountId account, ShowId show, LocalDate since) {
    return rows(account, show, since).stream().map(DownloadRow::daily).toList();
  }

  /// True once anybody asked for any audio of the show.
  @Query(
      """
      SELECT EXISTS (SELECT FROM hit WHERE account_id = :account AND show_id = :show)
      """)
  boolean wasAskedFor(@OfAccount AccountId account, @OfShow ShowId show);
}
