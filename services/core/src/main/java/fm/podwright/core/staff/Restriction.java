package fm.podwright.core.staff;

import fm.podwright.domain.account.Grounds;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.show.ShowId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// What an operator holds against an account, a show of it or an episode.
///
/// @param show empty if it is the whole account that is suspended
/// @param title the name of what it is; of an episode the address that it had, for its title may
///   have been changed since, and is no longer public
public record Restriction(
    UUID id,
    Optional<ShowId> show,
    Optional<EpisodeId> episode,
    String title,
    Grounds grounds,
    String reason,
    Instant since) {}
