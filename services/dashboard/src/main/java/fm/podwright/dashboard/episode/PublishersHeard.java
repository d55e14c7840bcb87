package fm.podwright.dashboard.episode;

import fm.podwright.core.feed.Publishers;
import io.micronaut.context.annotation.Context;

/// Has the dashboard listen to publishers from its start, so that the first who publishes waits for
/// all of them.
@Context
record PublishersHeard(Publishers publishers) {}
