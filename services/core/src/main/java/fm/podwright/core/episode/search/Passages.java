package fm.podwright.core.episode.search;

import fm.podwright.core.episode.OfEpisode;
import fm.podwright.core.show.OfShow;
import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;

/// Writes the passages in which a search looks.
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
interface Passages extends GenericRepository<PassageKey, EpisodeId> {
  @Query(
      """
      DELETE FROM passage
      WHERE account_id = :account AND episode_id = :episode AND kind = 'transcript'
      """)
  void clear(@OfAccount AccountId account, @OfEpisode EpisodeId episode);

  @Query(
      """
      INSERT INTO passage (account_id, episode_id, kind, position, show_id, speaker, text, marks, language, lexemes)
      SELECT :account, :episode, 'transcript', p.position, :show, p.speaker, p.text, coalesce(p.marks, '[]'), :language,
        to_tsvector(CAST(:language AS regconfig), p.small) || to_tsvector('simple', p.bare)
      FROM jsonb_to_recordset(CAST(:passages AS jsonb))
        AS p(position integer, speaker text, text text, small text, bare text, marks jsonb)
      """)
  int insert(
      @OfAccount AccountId account,
      @OfShow ShowId show,
      @OfEpisode EpisodeId episode,
      String language,
      @TypeDef(type = DataType.JSON) List<PassageRow> passages);

  @Query(
      """
      INSERT INTO passage (account_id, episode_id, kind, position, show_id, text, marks, language, lexemes)
      VALUES (:account, :episode, 'words', 0, :show, '', '[]', :language,
        setweight(to_tsvector(CAST(:language AS regconfig), :smallTitle) || to_tsvector('simple', :bareTitle), 'A')
        || setweight(to_tsvector(CAST(:language AS regconfig), :smallNotes) || to_tsvector('simple', :bareNotes), 'B'))
      ON CONFLICT (account_id, episode_id, kind, position)
        DO UPDATE SET language = excluded.language, lexemes = excluded.lexemes
      """)
  int writeWords(
      @OfAccount AccountId account,
      @OfShow ShowId show,
      @OfEpisode EpisodeId episode,
      String language,
      String smallTitle,
      String bareTitle,
      String smallNotes,
      String bareNotes);
}
