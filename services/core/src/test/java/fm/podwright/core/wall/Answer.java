package fm.podwright.core.wall;

import java.util.List;
import java.util.Set;

/// What the database said to one statement.
///
/// @param values the first column of a query's rows
/// @param changed how many rows a command changed
/// @param state the SQLSTATE of an error, or nothing
record Answer(List<String> values, int changed, String state) {
  private static final Set<String> NO_ACCOUNT = Set.of("42704", "22P02");
  private static final String REFUSED = "42501";

  static Answer of(List<String> values) {
    return new Answer(List.copyOf(values), 0, "");
  }

  static Answer of(int changed) {
    return new Answer(List.of(), changed, "");
  }

  static Answer error(String state) {
    return new Answer(List.of(), 0, state);
  }

  boolean isDone() {
    return state.isEmpty();
  }

  /// The role may not, or a policy forbids the row.
  boolean isRefused() {
    return state.equals(REFUSED);
  }

  /// The statement failed because nobody said for which account it is, or because nobody may.
  boolean isWithoutAccount() {
    return NO_ACCOUNT.contains(state) || isRefused();
  }
}
