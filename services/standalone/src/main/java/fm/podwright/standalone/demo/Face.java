package fm.podwright.standalone.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/// A portrait of somebody who is invented: cut from coloured paper, another one for every number,
/// on a grid of 100.
final class Face {
  private static final int PIXELS = 800;
  private static final double GRID = 100;
  private static final int[] GROUNDS = {
    0x2f5d62, 0x8a4f3d, 0x3d4f8a, 0x6b5b95, 0x4f7a4a, 0xa86c2b, 0x34505e, 0x8c3f5d, 0x5a6d3a,
    0x46618c
  };
  private static final int[] SKINS = {0xf1c9a5, 0x8d5a3b, 0xd9a066, 0x5c3a28, 0xf6d7c3};
  private static final int[] HAIRS = {0x2b2118, 0x6d4c2f, 0x9a9a98, 0x111318, 0xb5651d, 0xd8c08a};
  private static final int[] COATS = {0xf2e3c6, 0x22333b, 0xd7686a, 0xe0b04a, 0x7fa99b};

  private final Graphics2D pen;
  private final int number;

  private Face(Graphics2D pen, int number) {
    this.pen = pen;
    this.number = number;
  }

  /// The picture as a PNG.
  static byte[] png(int number) {
    var image = new BufferedImage(PIXELS, PIXELS, BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.scale(PIXELS / GRID, PIXELS / GRID);
    new Face(pen, number).draw();
    pen.dispose();
    try (var bytes = new ByteArrayOutputStream()) {
      ImageIO.write(image, "png", bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void draw() {
    var ground = new Color(GROUNDS[number % GROUNDS.length]);
    pen.setPaint(new GradientPaint(0, 0, ground.brighter(), 0, (float) GRID, ground));
    pen.fill(new Rectangle2D.Double(0, 0, GRID, GRID));
    if (number % 3 == 0) hair(new Ellipse2D.Double(27, 20, 46, 62));
    coat();
    head();
    if (number % 2 == 1) glasses();
    smile();
  }

  private void coat() {
    pen.setColor(new Color(COATS[number % COATS.length]));
    var shoulders = new Path2D.Double();
    shoulders.moveTo(8, 104);
    shoulders.curveTo(10, 78, 34, 78, 50, 78);
    shoulders.curveTo(66, 78, 90, 78, 92, 104);
    shoulders.closePath();
    pen.fill(shoulders);
  }

  private void head() {
    var skin = new Color(SKINS[number % SKINS.length]);
    pen.setColor(skin.darker());
    pen.fill(new Rectangle2D.Double(43, 62, 14, 19));
    pen.setColor(skin);
    pen.fill(new Ellipse2D.Double(31, 24, 38, 48));
    hair(new Arc2D.Double(29, 19, 42, 44, number % 2 == 0 ? 8 : -6, 180, Arc2D.CHORD));
    if (number % 4 == 2) hair(new Arc2D.Double(33, 44, 34, 31, 205, 130, Arc2D.CHORD));
    pen.setColor(new Color(0x20242b));
    pen.fill(new Ellipse2D.Double(40.5, 46, 3, 4));
    pen.fill(new Ellipse2D.Double(56.5, 46, 3, 4));
  }

  private void hair(Shape shape) {
    pen.setColor(new Color(HAIRS[number % HAIRS.length]));
    pen.fill(shape);
  }

  private void glasses() {
    pen.setColor(new Color(0x20242b));
    pen.setStroke(new BasicStroke(1.2f));
    pen.draw(new Ellipse2D.Double(36.5, 43, 11, 10));
    pen.draw(new Ellipse2D.Double(52.5, 43, 11, 10));
    pen.draw(new Arc2D.Double(46.5, 45, 7, 4, 20, 140, Arc2D.OPEN));
  }

  private void smile() {
    pen.setColor(new Color(0x7a3b33));
    pen.setStroke(new BasicStroke(1.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    pen.draw(new Arc2D.Double(43, 53, 14, 9, 205, 130, Arc2D.OPEN));
  }
}
