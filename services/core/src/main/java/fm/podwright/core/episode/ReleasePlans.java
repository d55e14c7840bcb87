package fm.podwright.core.episode;

import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.core.tenancy.OfUser;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.show.Finding;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.domain.tenancy.UserId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What is planned to come out, by whom, and why it did not.
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
public interface ReleasePlans extends GenericRepository<ReleasePlanRow, EpisodeId> {
  @Query("SELECT * FROM release_plan WHERE account_id = :account AND episode_id = :episode")
  Optional<ReleasePlanRow> row(@OfAccount AccountId account, @OfEpisode EpisodeId episode);

  @Query(
      """
      SELECT p.* FROM release_plan p JOIN episode e ON e.account_id = p.account_id AND e.id = p.episode_id
      WHERE p.account_id = :account AND p.refusals > 0 AND e.status = 'scheduled'
      ORDER BY e.release_at, e.id
      """)
  List<ReleasePlanRow> refusedRows(@OfAccount AccountId account);

  /// Notes that an episode is planned anew, and by nobody who is known.
  @Query(
      """
      INSERT INTO release_plan (account_id, episode_id) VALUES (:account, :episode)
      ON CONFLICT (account_id, episode_id) DO UPDATE
        SET planned_by = NULL, findings = '[]', refused_at = NULL, refusals = 0
      """)
  void open(@OfAccount AccountId account, @OfEpisode EpisodeId episode);

  /// Notes who planned it.
  @Query(
      "UPDATE release_plan SET planned_by = :user WHERE account_id = :account AND episode_id ="
          + " :episode")
  void sign(@OfAccount AccountId account, @OfEpisode EpisodeId episode, @OfUser UserId user);

  @Query(
      """
      INSERT INTO release_plan (account_id, episode_id, findings, refused_at, refusals)
      VALUES (:account, :episode, CAST(:findings AS jsonb), :now, 1)
      ON CONFLICT (account_id, episode_id) DO UPDATE
        SET findings = CAST(:findings AS jsonb), refused_at = :now, refusals = release_plan.refusals + 1
      """)
  void refuseRow(
      @OfAccount AccountId account,
      @OfEpisode EpisodeId episode,
      @TypeDef(type = DataType.JSON) List<FindingRow> findings,
      Instant now);

  /// Ends a plan: it is out, or taken back.
  @Query("DELETE FROM release_plan WHERE account_id = :account AND episode_id = :episode")
  void close(@OfAccount AccountId account, @OfEpisode EpisodeId episode);

  /// The plan of an episode, if it has one.
  default Optional<ReleasePlan> find(AccountId account, EpisodeId episode) {
    return row(account, episode).map(ReleasePlanRow::plan);
  }

  /// What was due and is not out, the oldest first.
  default List<ReleasePlan> refused(AccountId account) {
    return refusedRows(account).stream().map(ReleasePlanRow::plan).toList();
  }

  /// Notes what stopped it this time.
  default void refuse(AccountId account, EpisodeId episode, List<Finding> findings, Instant now) {
    refuseRow(account, episode, FindingRow.rows(findings), now);
  }
}
