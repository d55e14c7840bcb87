package fm.podwright.core.feed;

import fm.podwright.core.episode.Episodes;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.function.Function;
import org.postgresql.util.PSQLState;

/// Does something to one episode, held against all others, in one transaction that a Blocked takes
/// back.
@Singleton
class EpisodeWork {
  private static final String TAKEN = "Another episode took this slug or GUID just now.";

  private final Tenancy tenancy;
  private final Episodes episodes;

  EpisodeWork(Tenancy tenancy, Episodes episodes) {
    this.tenancy = tenancy;
    this.episodes = episodes;
  }

  Outcome on(AccountId account, EpisodeId id, Function<Episode, Outcome> work) {
    try {
      return tenancy.in(
          account, () -> episodes.hold(account, id).map(work).orElseGet(Outcome.NotFound::new));
    } catch (Blocked blocked) {
      return new Outcome.Refused(blocked.findings());
    } catch (DataAccessException e) {
      if (!isTaken(e)) throw e;
      return new Outcome.Refused(
          Blocked.by("slug", TAKEN, "Choose another slug or GUID.").findings());
    }
  }

  private static boolean isTaken(DataAccessException failure) {
    return failure.getCause() instanceof SQLException cause
        && PSQLState.UNIQUE_VIOLATION.getState().equals(cause.getSQLState());
  }
}
