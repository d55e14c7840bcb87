package fm.podwright.worker.job;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.stream.Stream;

/// Why a job failed, for the table and the log: kinds of failures and where in our code they came
/// from. Only our own exceptions are quoted, for others may carry addresses with tokens in them.
final class Reason {
  private static final String OURS = "fm.podwright.";
  private static final int MAX_CAUSES = 5;

  private Reason() {}

  static String of(Throwable failure) {
    var causes = new LinkedHashSet<String>();
    Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .limit(MAX_CAUSES)
        .map(Reason::describe)
        .forEach(causes::add);
    return String.join(" <- ", causes) + place(failure);
  }

  private static String describe(Throwable cause) {
    var name = cause.getClass().getSimpleName();
    return cause.getClass().getName().startsWith(OURS) ? name + ": " + cause.getMessage() : name;
  }

  private static String place(Throwable failure) {
    return Arrays.stream(failure.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith(OURS))
        .findFirst()
        .map(frame -> " at " + frame.getFileName() + ":" + frame.getLineNumber())
        .orElse("");
  }
}
