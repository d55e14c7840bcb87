package fm.podwright.standalone.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/// The show's artwork: a slow signal over a calm sea at dusk, drawn on a grid of 1000.
final class Cover {
  private static final int PIXELS = 2400;
  private static final double GRID = 1000;
  private static final double SUN_X = 500;
  private static final double HORIZON = 590;
  private static final Color[] SKY = {
    new Color(0x14213d), new Color(0x3d2f63), new Color(0xd7686a)
  };
  private static final Color[] SEA = {new Color(0x33406f), new Color(0x0f1830)};
  private static final Color SUN = new Color(0xffd08a);
  private static final Color LETTERS = new Color(0xfff3df);

  private final Graphics2D pen;

  private Cover(Graphics2D pen) {
    this.pen = pen;
  }

  /// The picture, a square PNG of the size that directories like.
  static byte[] png() {
    var image = new BufferedImage(PIXELS, PIXELS, BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    pen.scale(PIXELS / GRID, PIXELS / GRID);
    new Cover(pen).draw();
    pen.dispose();
    return encoded(image);
  }

  private static byte[] encoded(BufferedImage image) {
    try (var bytes = new ByteArrayOutputStream()) {
      ImageIO.write(image, "png", bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void draw() {
    fill(0, 330, SKY[0], SKY[1]);
    fill(330, HORIZON - 330, SKY[1], SKY[2]);
    signal();
    pen.setColor(SUN);
    pen.fill(circle(108));
    fill(HORIZON, GRID - HORIZON, SEA[0], SEA[1]);
    reflection();
    title();
  }

  private void fill(double top, double height, Color from, Color to) {
    var bottom = (float) (top + height);
    pen.setPaint(new GradientPaint(0, (float) top, from, 0, bottom, to));
    pen.fill(new Rectangle2D.Double(0, top, GRID, height + 1));
  }

  /// Rings that go out from the sun and fade.
  private void signal() {
    for (var ring = 1; ring <= 7; ring++) {
      pen.setColor(new Color(255, 208, 138, 150 - ring * 19));
      pen.setStroke(new BasicStroke(9 - ring));
      pen.draw(circle(108 + ring * 58));
    }
  }

  private static Ellipse2D circle(double radius) {
    return new Ellipse2D.Double(SUN_X - radius, HORIZON - radius, 2 * radius, 2 * radius);
  }

  /// Strips of light on the water, which are a waveform too.
  private void reflection() {
    for (var strip = 0; strip < 8; strip++) {
      var half = 118 * Math.abs(Math.cos(strip * 0.9)) * (1 - strip * 0.07) + 16;
      var y = HORIZON + 18 + strip * 21;
      pen.setColor(new Color(255, 208, 138, 210 - strip * 22));
      pen.setStroke(new BasicStroke(8, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      pen.draw(new Line2D.Double(SUN_X - half, y, SUN_X + half, y));
    }
  }

  private void title() {
    pen.setColor(LETTERS);
    var size = 78.0;
    var width = Lettering.width("SLOW SIGNAL") * size;
    var place = AffineTransform.getTranslateInstance((GRID - width) / 2, 820);
    place.scale(size, size);
    pen.setStroke(new BasicStroke(11, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    pen.draw(place.createTransformedShape(Lettering.of("SLOW SIGNAL")));
  }
}
