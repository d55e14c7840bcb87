package fm.podwright.standalone.demo;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;

/// Capitals made of lines and arcs, one unit high: a server may have no font at all.
final class Lettering {
  private static final double GAP = 0.34;
  private static final double SPACE = 0.42;

  private Lettering() {}

  static Shape of(String text) {
    var line = new Path2D.Double();
    var x = 0.0;
    for (var i = 0; i < text.length(); i++) {
      var letter = text.charAt(i);
      var place = AffineTransform.getTranslateInstance(x, 0);
      line.append(place.createTransformedShape(glyph(letter)), false);
      x += width(letter) + GAP;
    }
    return line;
  }

  /// How many units wide the text is.
  static double width(String text) {
    return text.chars().mapToDouble(letter -> width((char) letter) + GAP).sum() - GAP;
  }

  private static double width(char letter) {
    return switch (letter) {
      case 'I' -> 0;
      case 'L' -> 0.5;
      case 'S' -> 0.56;
      case 'W' -> 1.2;
      case 'A' -> 0.84;
      case 'N' -> 0.72;
      case 'O', 'G' -> 1;
      case ' ' -> SPACE;
      default -> throw new IllegalArgumentException("no such letter: " + letter);
    };
  }

  private static Shape glyph(char letter) {
    return switch (letter) {
      case 'I' -> lines(0, 0, 0, 1);
      case 'L' -> lines(0, 0, 0, 1, 0.5, 1);
      case 'W' -> lines(0, 0, 0.32, 1, 0.6, 0.1, 0.88, 1, 1.2, 0);
      case 'N' -> lines(0, 1, 0, 0, 0.72, 1, 0.72, 0);
      case 'A' -> both(lines(0, 1, 0.42, 0, 0.84, 1), lines(0.15, 0.66, 0.69, 0.66));
      case 'O' -> new Arc2D.Double(0, 0, 1, 1, 0, 360, Arc2D.CHORD);
      case 'G' -> both(arc(0, 0, 1, 48, 312), lines(0.58, 0.5, 1, 0.5));
      case 'S' -> both(arc(0.03, 0, 0.5, 35, 235), arc(0.03, 0.5, 0.5, 90, -235));
      default -> new Path2D.Double();
    };
  }

  private static Path2D lines(double... points) {
    var path = new Path2D.Double();
    path.moveTo(points[0], points[1]);
    for (var i = 2; i < points.length; i += 2) {
      path.lineTo(points[i], points[i + 1]);
    }
    return path;
  }

  private static Shape arc(double x, double y, double size, double start, double extent) {
    return new Arc2D.Double(x, y, size, size, start, extent, Arc2D.OPEN);
  }

  private static Shape both(Shape one, Shape other) {
    var path = new Path2D.Double(one);
    path.append(other, false);
    return path;
  }
}
