package fm.podwright.templates.site.episode;

import fm.podwright.domain.media.Waveform;
import java.util.stream.IntStream;

/// The sound of an episode as a small drawing: no two are alike.
public final class Outline {
  /// How many bars it has, each of [#STEP] units.
  public static final int BARS = 44;

  /// From one bar to the next.
  public static final int STEP = 4;

  /// The height of the drawing.
  public static final int HEIGHT = 64;

  private Outline() {}

  /// The bars as the path of an SVG, to be drawn as lines.
  static String of(Waveform waveform) {
    var means = IntStream.range(0, BARS).mapToDouble(bar -> mean(waveform, bar)).toArray();
    var loudest =
        Math.max(1, IntStream.range(0, BARS).mapToDouble(bar -> means[bar]).max().orElse(1));
    var path = new StringBuilder();
    for (var bar = 0; bar < BARS; bar++) {
      var size = Math.max(2, (int) Math.round(Math.pow(means[bar] / loudest, 1.3) * HEIGHT));
      path.append("M%d %dv%d".formatted(bar * STEP + STEP / 2, (HEIGHT - size) / 2, size));
    }
    return path.toString();
  }

  private static double mean(Waveform waveform, int bar) {
    var from = bar * waveform.size() / BARS;
    var to = Math.max(from + 1, (bar + 1) * waveform.size() / BARS);
    return IntStream.range(from, to).map(waveform::peak).average().orElse(0);
  }
}
