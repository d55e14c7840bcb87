package fm.podwright.domain.billing;

import static fm.podwright.domain.billing.State.ACTIVE;
import static fm.podwright.domain.billing.State.CANCELLED;
import static fm.podwright.domain.billing.State.CANCELLING;
import static fm.podwright.domain.billing.State.CLOSED;
import static fm.podwright.domain.billing.State.PAST_DUE;
import static fm.podwright.domain.billing.State.SUSPENDED;
import static fm.podwright.domain.billing.State.TRIAL;
import static fm.podwright.domain.billing.State.TRIAL_OVER;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The table of how an account's state changes. What is seen may skip states (a worker that was
/// away for a month finds a subscription that failed and ended); the way between any two that can
/// follow each other is a path in this table, and [#path] gives its reasons in their order.
public final class Transitions {
  /// All rows.
  public static final List<Row> TABLE =
      List.of(
          new Row(TRIAL, Cause.BOUGHT, ACTIVE),
          new Row(TRIAL, Cause.TRIAL_ENDED, TRIAL_OVER),
          new Row(TRIAL_OVER, Cause.BOUGHT, ACTIVE),
          new Row(TRIAL_OVER, Cause.GRACE_ENDED, CLOSED),
          new Row(ACTIVE, Cause.PAYMENT_FAILED, PAST_DUE),
          new Row(ACTIVE, Cause.CANCEL_ASKED, CANCELLING),
          new Row(ACTIVE, Cause.ENDED, CANCELLED),
          new Row(CANCELLING, Cause.RESUMED, ACTIVE),
          new Row(CANCELLING, Cause.PAYMENT_FAILED, PAST_DUE),
          new Row(CANCELLING, Cause.ENDED, CANCELLED),
          new Row(PAST_DUE, Cause.PAID, ACTIVE),
          new Row(PAST_DUE, Cause.PATIENCE_ENDED, SUSPENDED),
          new Row(PAST_DUE, Cause.ENDED, CANCELLED),
          new Row(SUSPENDED, Cause.PAID, ACTIVE),
          new Row(SUSPENDED, Cause.ENDED, CANCELLED),
          new Row(SUSPENDED, Cause.GRACE_ENDED, CLOSED),
          new Row(CANCELLED, Cause.BOUGHT, ACTIVE),
          new Row(CANCELLED, Cause.GRACE_ENDED, CLOSED),
          new Row(CLOSED, Cause.BOUGHT, ACTIVE));

  private Transitions() {}

  /// The reasons by which `from` becomes `to`, the fewest possible; empty if they are the same.
  public static List<Cause> path(State from, State to) {
    var ways = new EnumMap<State, List<Cause>>(Map.of(from, List.of()));
    var next = new ArrayDeque<>(List.of(from));
    while (!next.isEmpty()) {
      var here = next.remove();
      for (var row : TABLE) {
        if (row.from() != here || ways.containsKey(row.to())) continue;
        var way = new ArrayList<>(ways.getOrDefault(here, List.of()));
        way.add(row.cause());
        ways.put(row.to(), way);
        next.add(row.to());
      }
    }
    var way = ways.get(to);
    if (way == null) throw new IllegalArgumentException(from + " never becomes " + to);
    return List.copyOf(way);
  }

  /// The table as a Mermaid state diagram, as the documentation has it.
  public static String diagram() {
    return TABLE.stream()
        .map(it ->
            "    %s --> %s: %s".formatted(it.from().code(), it.to().code(), it.cause().words()))
        .collect(Collectors.joining("\n", "stateDiagram-v2\n    [*] --> trial\n", "\n"));
  }

  /// One row: an account in state `from` is in state `to` after `cause`.
  public record Row(State from, Cause cause, State to) {}
}
