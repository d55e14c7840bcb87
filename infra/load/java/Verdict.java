import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What was seen while dashboards were killed.
final class Verdict {
  /// One request that a kill cut off, and whether it had done its work all the same.
  record Cut(String act, boolean done) {}

  final LongAdder answers = new LongAdder();
  final LongAdder feeds = new LongAdder();
  final LongAdder acknowledged = new LongAdder();
  final AtomicLong slowest = new AtomicLong();
  final Queue<Cut> cuts = new ConcurrentLinkedQueue<>();
  final Queue<String> broken = new ConcurrentLinkedQueue<>();
  final Queue<String> changed = new ConcurrentLinkedQueue<>();
  final Queue<String> halves = new ConcurrentLinkedQueue<>();
  final Queue<String> lost = new ConcurrentLinkedQueue<>();
  final Queue<String> refused = new ConcurrentLinkedQueue<>();

  boolean isClean() {
    return wrong().values().stream().allMatch(Queue::isEmpty);
  }

  /// The first few of everything that was wrong.
  void tell() {
    wrong()
        .forEach((name, list) ->
            list.stream().limit(5).forEach(it -> System.out.println(name + ": " + it)));
  }

  private Map<String, Queue<String>> wrong() {
    return Map.of(
        "broken", broken, "changed", changed, "half", halves, "lost", lost, "refused", refused);
  }

  @Override
  public String toString() {
    return ("cut off: %s. %d broken feeds in %d answers (%d of them whole), %d GUIDs changed, %d"
                + " half done, %d of %d acknowledged lost, %d refused; the feed followed within %d"
                + " ms")
        .formatted(
            kinds(),
            broken.size(),
            answers.sum(),
            feeds.sum(),
            changed.size(),
            halves.size(),
            lost.size(),
            acknowledged.sum(),
            refused.size(),
            slowest.get() / 1_000_000);
  }

  private String kinds() {
    var done = count(Cut::done);
    return count(_ -> true).entrySet().stream()
        .map(it ->
            "%s %d (%d had happened)"
                .formatted(it.getKey(), it.getValue(), done.getOrDefault(it.getKey(), 0L)))
        .collect(Collectors.joining(", "));
  }

  private Map<String, Long> count(Predicate<Cut> which) {
    return cuts.stream()
        .filter(which)
        .collect(Collectors.groupingBy(Cut::act, TreeMap::new, Collectors.counting()));
  }
}
