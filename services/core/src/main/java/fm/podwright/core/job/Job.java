package fm.podwright.core.job;

import java.util.regex.Pattern;

/// A kind of work that the worker does: its name in the job table and the record of ids that it is
/// given. The components of that record are ids, texts, numbers, instants or enums.
public record Job<A extends Record>(String name, Class<A> args) {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,99}");

  public Job {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("a job's name is lower-case words with dashes");
    }
  }
}
