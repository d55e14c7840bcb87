package fm.podwright.core.feed;

import fm.podwright.core.show.OfShow;
import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/// What was said of a change to a hub, and what the hub said to it, as the table has it.
@MappedEntity("feed_ping")
record FeedPingRow(
    @OfAccount AccountId accountId,
    @OfShow ShowId showId,
    long revision,
    String hub,
    String state,
    int tries,
    String reason,
    Instant at) {}
