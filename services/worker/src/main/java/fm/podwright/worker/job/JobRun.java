package fm.podwright.worker.job;

import java.util.UUID;

/// One try of a job.
///
/// @param id the same in every try, another if the job is enqueued again: what effects are keyed by
/// @param tries how many there were with this one
public record JobRun(UUID id, String name, String key, int tries) {
  /// Names an effect of this job, the same in every try.
  public String effect(String what) {
    return name + "/" + id + "/" + what;
  }
}
