package fm.podwright.core.episode;

import fm.podwright.core.show.OfShow;
import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Tells whether rows are still the ones that were read, without reading them. PostgreSQL never
/// writes over a row: each version has a place (`ctid`) and the transaction that wrote it (`xmin`),
/// and no other version ever has both. So who sees the same rows sees the same stamp, and any row
/// that was written, added, removed, published or taken back changes it. A database that was
/// restored counts its transactions anew, so the moment at which the server started is in it too.
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
interface Stamps extends GenericRepository<EpisodeRow, UUID> {
  /// Id and stamp of each episode that listeners know or knew, and under the show's own id the
  /// stamp of its people and topics; in one text, for it costs more to take a row from the database
  /// than to find it. The number that is hashed with a row names its table.
  @Query(
      """
      SELECT string_agg(id || ' ' || stamp, ' ') FROM (
        SELECT id, bit_xor(hashtextextended(version, kind)) # hashtextextended(
          CAST(extract(epoch FROM pg_postmaster_start_time()) AS text), 0) AS stamp
        FROM (
          SELECT id, 1 AS kind, xmin || ' ' || ctid AS version FROM episode
          WHERE account_id = :account AND show_id = :show AND status = 'published'
          UNION ALL
          SELECT episode_id, 2, xmin || ' ' || ctid FROM enclosure
          WHERE account_id = :account AND show_id = :show
          UNION ALL
          SELECT episode_id, 3, xmin || ' ' || ctid FROM episode_address
          WHERE account_id = :account AND show_id = :show
          UNION ALL
          SELECT episode_id, 4, xmin || ' ' || ctid FROM episode_credit
          WHERE account_id = :account AND show_id = :show
          UNION ALL
          SELECT episode_id, 5, xmin || ' ' || ctid FROM episode_topic
          WHERE account_id = :account AND show_id = :show
          UNION ALL
          SELECT episode_id, 6, xmin || ' ' || ctid FROM transcript
          WHERE account_id = :account AND show_id = :show
          UNION ALL
          SELECT m.episode_id, 7, m.xmin || ' ' || m.ctid FROM chapter_mark m
            JOIN episode e ON e.account_id = m.account_id AND e.id = m.episode_id
          WHERE m.account_id = :account AND e.show_id = :show
          UNION ALL
          SELECT show_id, 8, xmin || ' ' || ctid FROM person
          WHERE account_id = :account AND show_id = :show
          UNION ALL
          SELECT show_id, 9, xmin || ' ' || ctid FROM topic
          WHERE account_id = :account AND show_id = :show
          UNION ALL
          SELECT show_id, 10, xmin || ' ' || ctid FROM show_credit
          WHERE account_id = :account AND show_id = :show
        ) AS versions
        GROUP BY id HAVING bool_or(kind NOT IN (4, 5, 6, 7))
      ) AS stamps
      """)
  Optional<String> text(@OfAccount AccountId account, @OfShow ShowId show);

  /// The stamps by id.
  default Map<UUID, Long> of(AccountId account, ShowId show) {
    var words = text(account, show).map(it -> it.split(" ", -1)).orElse(new String[0]);
    var stamps = new HashMap<UUID, Long>();
    for (var i = 0; i < words.length; i += 2) {
      stamps.put(UUID.fromString(words[i]), Long.valueOf(words[i + 1]));
    }
    return stamps;
  }
}
