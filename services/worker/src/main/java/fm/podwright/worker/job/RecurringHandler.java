package fm.podwright.worker.job;

import java.time.Duration;

/// Work that comes again and again, on one worker at a time. Every singleton of this type is found.
public interface RecurringHandler {
  /// The name in the job table.
  String name();

  /// How long after one run the next begins.
  Duration pause();

  /// Does the work; after a failure it is done again at its next time.
  void run() throws Exception;
}
