package fm.podwright.core.episode;

import fm.podwright.core.show.OfShow;
import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.domain.account.Grounds;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import java.util.Optional;

/// Which shows and episodes an operator has taken down.
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
public interface Takedowns extends GenericRepository<TakedownRow, EpisodeId> {
  @Query(
      """
      SELECT grounds FROM restriction
      WHERE account_id = :account AND show_id = :show AND episode_id IS NULL
      """)
  Optional<TakedownRow> showRow(@OfAccount AccountId account, @OfShow ShowId show);

  @Query(
      """
      SELECT grounds FROM restriction
      WHERE account_id = :account AND show_id = :show AND episode_id = :episode
      """)
  Optional<TakedownRow> episodeRow(
      @OfAccount AccountId account, @OfShow ShowId show, @OfEpisode EpisodeId episode);

  /// Why the show is down; empty while it is not.
  default Optional<Grounds> of(AccountId account, ShowId show) {
    return showRow(account, show).map(TakedownRow::why);
  }

  /// Why the episode is down; empty while it is not, whatever is of its show.
  default Optional<Grounds> of(AccountId account, ShowId show, EpisodeId episode) {
    return episodeRow(account, show, episode).map(TakedownRow::why);
  }
}
