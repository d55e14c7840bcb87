package fm.podwright.core.episode.search;

import fm.podwright.core.show.OfShow;
import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;

/// Finds passages by the words in them: of each episode the three best of its transcript, the
/// episodes with the best one first, `size` of them behind the first `skipped`. Of a word that is
/// everywhere the first `enough` passages are compared. Who asks sees what is public for them.
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
interface Hits extends GenericRepository<HitRow, EpisodeId> {
  @Query(
      """
      WITH wanted AS MATERIALIZED (
        SELECT websearch_to_tsquery(CAST(:language AS regconfig), :small) || websearch_to_tsquery('simple', :bare)
          || (websearch_to_tsquery('simple', :rest) && to_tsquery('simple', :prefix)) AS query
      ), hit AS (
        (SELECT p.episode_id, p.kind, p.position, ts_rank_cd('{0.1, 0.2, 0.4, 1.0}', p.lexemes, wanted.query, 1) AS rank
         FROM passage p, wanted
         WHERE p.account_id = :account AND p.show_id = :show AND p.kind = 'words' AND p.lexemes @@ wanted.query
         LIMIT :enough)
        UNION ALL
        (SELECT p.episode_id, p.kind, p.position, ts_rank_cd('{0.1, 0.2, 0.4, 1.0}', p.lexemes, wanted.query, 1) AS rank
         FROM passage p, wanted
         WHERE p.account_id = :account AND p.show_id = :show AND p.kind = 'transcript' AND p.lexemes @@ wanted.query
         LIMIT :enough)
      ), placed AS (
        SELECT hit.*, row_number() OVER (PARTITION BY episode_id, kind ORDER BY rank DESC, position) AS place,
          count(*) OVER (PARTITION BY episode_id, kind) AS matches, max(rank) OVER (PARTITION BY episode_id) AS best
        FROM hit
      ), ranked AS (
        SELECT placed.*, dense_rank() OVER (ORDER BY best DESC, episode_id DESC) AS nth FROM placed WHERE place <= 3
      ), best AS (
        SELECT ranked.*, (SELECT max(nth) FROM ranked) AS episodes FROM ranked
        WHERE nth > :skipped AND nth <= :skipped + :size
      )
      SELECT p.episode_id, p.kind, p.speaker, p.text, p.marks, best.matches, best.episodes
      FROM best JOIN passage p ON p.account_id = :account AND p.episode_id = best.episode_id AND p.kind = best.kind
        AND p.position = best.position
      ORDER BY best.best DESC, p.episode_id DESC, p.kind DESC, best.place
      """)
  List<HitRow> rows(
      @OfAccount AccountId account,
      @OfShow ShowId show,
      String language,
      String small,
      String bare,
      String rest,
      String prefix,
      int enough,
      int skipped,
      int size);
}
