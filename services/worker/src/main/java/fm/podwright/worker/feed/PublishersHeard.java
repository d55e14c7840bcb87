package fm.podwright.worker.feed;

import fm.podwright.core.feed.Publishers;
import io.micronaut.context.annotation.Context;

/// Has the worker listen to publishers from its start: planned episodes come out while no dashboard
/// looks.
@Context
record PublishersHeard(Publishers publishers) {}
