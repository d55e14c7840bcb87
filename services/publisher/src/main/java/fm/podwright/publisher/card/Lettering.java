package fm.podwright.publisher.card;

import fm.podwright.templates.Fonts;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Sets words in lines, each character in the first font that has it: those that come with us, then
/// those of the machine.
final class Lettering {
  private static final List<Font> FONTS =
      Stream.concat(
              Fonts.all().stream().map(Lettering::font),
              Stream.of(new Font(Font.SANS_SERIF, Font.PLAIN, 1)))
          .toList();
  private static final FontRenderContext SMOOTH = new FontRenderContext(null, true, true);

  private Lettering() {}

  /// Whether there is a font for every character.
  static boolean canShow(String text) {
    return text.codePoints().allMatch(it -> isIgnored(it) || font(it).isPresent());
  }

  /// The text in lines of at most `width` pixels; what is more than `most` lines is cut.
  static List<TextLayout> lines(String text, int size, int width, int most) {
    if (text.isBlank() || !canShow(text)) return List.of();
    var lines = broken(text.strip(), size, width, most);
    if (lines.end() >= text.strip().length()) return lines.layouts();
    var kept = text.strip().substring(0, lines.end()).strip();
    while (!kept.isEmpty()) {
      var cut = broken(kept + "…", size, width, Integer.MAX_VALUE);
      if (cut.layouts().size() <= most) return cut.layouts();
      kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1)).strip();
    }
    return List.of();
  }

  private record Broken(List<TextLayout> layouts, int end) {}

  private static Broken broken(String text, int size, int width, int most) {
    var measurer = new LineBreakMeasurer(dressed(text, size).getIterator(), SMOOTH);
    var layouts = new ArrayList<TextLayout>();
    while (measurer.getPosition() < text.length() && layouts.size() < most) {
      layouts.add(measurer.nextLayout(width));
    }
    return new Broken(layouts, measurer.getPosition());
  }

  private static AttributedString dressed(String text, int size) {
    var dressed = new AttributedString(text);
    for (var at = 0; at < text.length(); ) {
      var character = text.codePointAt(at);
      var end = at + Character.charCount(character);
      var font = font(character).orElse(FONTS.getFirst()).deriveFont((float) size);
      dressed.addAttribute(TextAttribute.FONT, font, at, end);
      at = end;
    }
    return dressed;
  }

  private static Optional<Font> font(int character) {
    return FONTS.stream().filter(font -> font.canDisplay(character)).findFirst();
  }

  private static boolean isIgnored(int character) {
    return Character.isWhitespace(character)
        || Character.getType(character) == Character.FORMAT
        || (character >= 0xFE00 && character <= 0xFE0F);
  }

  private static Font font(byte[] file) {
    try {
      return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file));
    } catch (FontFormatException e) {
      throw new IllegalStateException("a font of ours cannot be read", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
