package fm.podwright.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The content security policy allows neither inline style nor inline script; JSON-LD is data.
class TemplatesTest {
  private static final Path ROOT = Path.of("src/main/jte");
  private static final Pattern INLINE =
      Pattern.compile(
          "<style|\\sstyle=|<script(?![^>]*\\s(src=|type=\"application/ld\\+json\"))|\\son[a-z]+=|javascript:");

  @Test
  void pages_have_no_inline_style_or_script() throws IOException {
    var templates = templates();

    assertThat(templates).hasSizeGreaterThan(20);
    assertThat(templates).noneMatch(TemplatesTest::hasInline);
  }

  private static List<Path> templates() throws IOException {
    try (var files = Files.walk(ROOT)) {
      return files
          .filter(file -> file.toString().endsWith(".jte"))
          .filter(file -> !file.startsWith(ROOT.resolve("mail")))
          .toList();
    }
  }

  private static boolean hasInline(Path template) {
    try {
      return INLINE.matcher(Files.readString(template)).find();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
