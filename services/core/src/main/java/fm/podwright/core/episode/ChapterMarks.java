package fm.podwright.core.episode;

import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.domain.episode.ChapterMark;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;

/// What chapters have beside the notes. Listeners' role sees what is out.
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
public interface ChapterMarks extends GenericRepository<ChapterMarkRow, EpisodeId> {
  @Query(
      """
      SELECT * FROM chapter_mark WHERE account_id = :account AND episode_id = :episode
      ORDER BY start_ms, hidden
      """)
  List<ChapterMarkRow> rows(@OfAccount AccountId account, @OfEpisode EpisodeId episode);

  @Query(
      """
      SELECT * FROM chapter_mark
      WHERE account_id = :account AND episode_id = ANY (CAST(:ids AS uuid[]))
      ORDER BY episode_id, start_ms, hidden
      """)
  List<ChapterMarkRow> rowsAmong(@OfAccount AccountId account, String ids);

  @Query(
      """
      INSERT INTO chapter_mark (account_id, episode_id, start_ms, title, link, image, hidden)
      VALUES (:accountId, :episodeId, :startMs, :title, :link, :image, :hidden)
      """)
  void insert(ChapterMarkRow row);

  @Query("DELETE FROM chapter_mark WHERE account_id = :account AND episode_id = :episode")
  void clear(@OfAccount AccountId account, @OfEpisode EpisodeId episode);

  /// The pictures in an episode's marks stay for ever: listeners may see them from now on.
  @Query(
      """
      UPDATE image SET loose = false
      WHERE account_id = :account AND loose AND EXISTS (
        SELECT FROM chapter_mark m
        WHERE m.account_id = :account AND m.episode_id = :episode
          AND strpos(m.image, '/images/' || image.id || '/') > 0)
      """)
  void fixPictures(@OfAccount AccountId account, @OfEpisode EpisodeId episode);

  /// The marks of an episode in the order of their times.
  default List<ChapterMark> of(AccountId account, EpisodeId episode) {
    return rows(account, episode).stream().map(ChapterMarkRow::mark).toList();
  }

  /// Makes `marks` all that the episode has; at one time there is one visible and one hidden at
  /// most.
  default void set(AccountId account, EpisodeId episode, List<ChapterMark> marks) {
    clear(account, episode);
    marks.forEach(mark -> insert(ChapterMarkRow.of(account, episode, mark)));
    fixPictures(account, episode);
  }
}
