package fm.podwright.publisher.card;

import fm.podwright.domain.site.Card;
import fm.podwright.domain.site.Colour;
import fm.podwright.domain.site.Palette;
import fm.podwright.domain.site.Palette.Shades;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Draws a card: the artwork, and beside it the words in the show's colours by night. Words that no
/// font here can show are left out: boxes in their place say less than the picture alone.
final class Painting {
  private static final int MARGIN = 56;
  private static final int BAR = 10;
  private static final float QUALITY = 0.88f;
  private static final int[] SIZES = {66, 58, 50, 44, 38};
  private static final int SMALL = 28;
  private static final double LEADING = 1.16;

  private final Card card;
  private final Optional<BufferedImage> artwork;
  private final Shades shades;

  Painting(Card card, Optional<BufferedImage> artwork) {
    this.card = card;
    this.artwork = artwork;
    this.shades = Palette.of(card.accent()).dark();
  }

  /// The card as a JPEG.
  byte[] jpeg() {
    var image = new BufferedImage(Card.WIDTH, Card.HEIGHT, BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    draw(pen);
    pen.dispose();
    return encoded(image);
  }

  private void draw(Graphics2D pen) {
    pen.setColor(color(shades.ground()));
    pen.fillRect(0, 0, Card.WIDTH, Card.HEIGHT);
    var isShown = Lettering.canShow(card.title()) && Lettering.canShow(card.show());
    if (!isShown && artwork.isPresent()) {
      pen.drawImage(
          artwork.get(), (Card.WIDTH - Card.HEIGHT) / 2, 0, Card.HEIGHT, Card.HEIGHT, null);
      return;
    }
    artwork.ifPresent(it -> pen.drawImage(it, 0, 0, Card.HEIGHT, Card.HEIGHT, null));
    pen.setColor(color(shades.accent()));
    pen.fillRect(left() - MARGIN, 0, BAR, Card.HEIGHT);
    if (isShown) words(pen);
  }

  private void words(Graphics2D pen) {
    var show = card.show().equals(card.title()) ? "" : card.show();
    var head = Lettering.lines(show, SMALL, width(), 2);
    var foot = Lettering.lines(card.line(), SMALL, width(), 1);
    var y = MARGIN + lines(pen, head, shades.accent(), MARGIN);
    var bottom = Card.HEIGHT - MARGIN - height(foot);
    var title = fitting(bottom - y - MARGIN);
    lines(pen, title, shades.ink(), y + Math.max(0, (bottom - y - height(title)) / 2));
    lines(pen, foot, shades.inkSoft(), bottom);
  }

  /// The title in the largest size that leaves it whole, or cut in the smallest.
  private List<TextLayout> fitting(int room) {
    for (var size : SIZES) {
      var lines = Lettering.lines(card.title(), size, width(), Integer.MAX_VALUE);
      if (height(lines) <= room) return lines;
    }
    var smallest = SIZES[SIZES.length - 1];
    return Lettering.lines(card.title(), smallest, width(), (int) (room / (smallest * LEADING)));
  }

  private int lines(Graphics2D pen, List<TextLayout> lines, Colour colour, int top) {
    pen.setColor(color(colour));
    var y = (float) top;
    for (var line : lines) {
      var x = line.isLeftToRight() ? left() : left() + width() - line.getAdvance();
      line.draw(pen, x, y + line.getAscent());
      y += (float) (size(line) * LEADING);
    }
    return height(lines);
  }

  private static int height(List<TextLayout> lines) {
    return (int) Math.ceil(lines.stream().mapToDouble(it -> size(it) * LEADING).sum());
  }

  private static float size(TextLayout line) {
    return line.getAscent() + line.getDescent() * 0.6f;
  }

  private int left() {
    return (artwork.isPresent() ? Card.HEIGHT : 0) + MARGIN;
  }

  private int width() {
    return Card.WIDTH - left() - MARGIN / 2;
  }

  private static Color color(Colour colour) {
    return new Color(colour.rgb());
  }

  private static byte[] encoded(BufferedImage image) {
    var bytes = new ByteArrayOutputStream();
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    var parameters = writer.getDefaultWriteParam();
    parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    parameters.setCompressionQuality(QUALITY);
    try (var output = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(output);
      writer.write(null, new IIOImage(image, null, null), parameters);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory alone is written to
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
