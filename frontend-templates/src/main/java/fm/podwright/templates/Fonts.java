package fm.podwright.templates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/// The fonts that pictures are lettered in, as the build unpacked them (TrueType).
public final class Fonts {
  private static final List<String> FILES =
      List.of(
          "source-serif-4-latin",
          "source-serif-4-latin-ext",
          "source-serif-4-vietnamese",
          "source-serif-4-greek",
          "source-serif-4-cyrillic",
          "source-serif-4-cyrillic-ext",
          "noto-sans-arabic");

  private Fonts() {}

  /// The files, in the order in which a character is looked for.
  public static List<byte[]> all() {
    return FILES.stream().flatMap(Fonts::read).toList();
  }

  private static Stream<byte[]> read(String name) {
    try (var file = Fonts.class.getResourceAsStream("/lettering/" + name + ".ttf")) {
      if (file == null) throw new IllegalStateException("the build unpacked no " + name + ".ttf");
      return Stream.of(file.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
