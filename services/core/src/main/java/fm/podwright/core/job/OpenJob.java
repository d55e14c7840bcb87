package fm.podwright.core.job;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/// A job that waits or runs.
///
/// @param dueAt when it is done, or tried again
/// @param failures how often it failed so far
@MappedEntity("scheduled_tasks")
public record OpenJob(String name, Instant dueAt, boolean running, int failures) {}
