package fm.podwright.core.job;

import java.util.UUID;

/// What a job's row holds: the id that it got when it was enqueued, the same in every try, and its
/// arguments.
public record JobData<A extends Record>(UUID id, A args) {}
