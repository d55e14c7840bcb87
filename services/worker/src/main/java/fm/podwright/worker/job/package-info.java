/// Runs the jobs that the job table holds: retries, gives up, and takes over from workers that
/// died.
@NullMarked
package fm.podwright.worker.job;

import org.jspecify.annotations.NullMarked;
