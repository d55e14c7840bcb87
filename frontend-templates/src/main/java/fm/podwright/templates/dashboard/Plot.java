package fm.podwright.templates.dashboard;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Bars over time, with the table that says the same: `unit` is what is counted ("Downloads"),
/// `step` what each bar stands for ("Day").
public record Plot(String unit, String step, List<Point> points) {
  private static final double LEFT = 44;
  private static final double WIDTH = 676;
  private static final double TOP = 10;
  private static final double FLOOR = 176;

  public Plot {
    points = List.copyOf(points);
  }

  /// One bar: what it stands for and how much.
  public record Point(String label, long value) {}

  /// A drawn bar, in the units of the picture.
  public record Bar(String x, String y, String width, String height, String label, String value) {}

  /// A line across, with its number.
  public record Mark(String y, String label) {}

  /// The bars from left to right.
  public List<Bar> bars() {
    return IntStream.range(0, points.size()).mapToObj(this::bar).toList();
  }

  /// Lines at nothing, the half and the top.
  public List<Mark> marks() {
    return LongStream.of(0, top() / 2, top())
        .mapToObj(value -> new Mark(number(y(value)), number(value)))
        .toList();
  }

  /// What the picture says, in one sentence.
  public String summary() {
    var sum = points.stream().mapToLong(Point::value).sum();
    return "%s by %s, %s to %s: %s in all"
        .formatted(unit, step.toLowerCase(Locale.ROOT), first(), last(), number(sum));
  }

  /// The label of the first bar.
  public String first() {
    return points.isEmpty() ? "" : points.getFirst().label();
  }

  /// The label of the last bar.
  public String last() {
    return points.size() < 2 ? "" : points.getLast().label();
  }

  /// 12,345
  public static String number(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  private Bar bar(int index) {
    var point = points.get(index);
    var step = WIDTH / points.size();
    var y = y(point.value());
    return new Bar(
        number(LEFT + index * step + step * 0.1),
        number(y),
        number(step * 0.8),
        number(FLOOR - y),
        point.label(),
        number(point.value()));
  }

  private double y(long value) {
    return FLOOR - (FLOOR - TOP) * value / top();
  }

  /// The next round, even number above all bars.
  private long top() {
    var most = points.stream().mapToLong(Point::value).max().orElse(0);
    var round = 2L;
    while (round < most) round = round * (Long.toString(round).startsWith("2") ? 5 : 4) / 2;
    return round;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
