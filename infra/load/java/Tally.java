import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Counts what was asked, how long it took, and what failed; every failure is printed with its
/// time.
final class Tally {
  private static final int MOST_PRINTED = 100;

  private final Map<String, List<Long>> took = new TreeMap<>();
  private final Map<String, Integer> failed = new TreeMap<>();
  private final Map<String, Integer> noted = new TreeMap<>();
  private int printed;

  /// Something that may fail.
  interface Work<T> {
    T run() throws Exception;
  }

  /// What comes of the work; null if it failed.
  <T> T of(String what, Work<T> work) {
    var began = System.nanoTime();
    try {
      var result = work.run();
      took(what, System.nanoTime() - began);
      return result;
    } catch (Exception e) {
      failed(what, e);
      return null;
    }
  }

  synchronized void note(String what) {
    noted.merge(what, 1, Integer::sum);
  }

  synchronized int noted(String what) {
    return noted.getOrDefault(what, 0);
  }

  synchronized int count(String what) {
    return took.getOrDefault(what, List.of()).size();
  }

  synchronized long asked() {
    return took.values().stream().mapToLong(List::size).sum() + failures();
  }

  synchronized int failures() {
    return failed.values().stream().mapToInt(it -> it).sum();
  }

  private synchronized void took(String what, long nanos) {
    took.computeIfAbsent(what, _ -> new ArrayList<>()).add(nanos);
  }

  private synchronized void failed(String what, Exception failure) {
    failed.merge(what, 1, Integer::sum);
    if (printed++ > MOST_PRINTED) return;
    var words = String.valueOf(failure);
    System.out.printf(
        "%s FAILED %s: %s%n",
        java.time.LocalTime.now(), what, words.substring(0, Math.min(words.length(), 300)));
  }

  /// What was asked how often, and how long it took.
  synchronized String figures() {
    return took.entrySet().stream()
        .map(it ->
            "%s %,d (%s)".formatted(it.getKey(), it.getValue().size(), figures(it.getValue())))
        .collect(Collectors.joining("; "));
  }

  private static Figures figures(List<Long> nanos) {
    return new Figures(nanos.stream().mapToLong(it -> it).toArray());
  }

  @Override
  public synchronized String toString() {
    return "%,d asked, %d failed%s%s"
        .formatted(
            asked(),
            failures(),
            failed.isEmpty() ? "" : " " + failed,
            noted.isEmpty() ? "" : ", " + noted);
  }
}
