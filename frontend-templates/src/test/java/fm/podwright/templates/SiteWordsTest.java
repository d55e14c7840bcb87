package fm.podwright.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The words of the sites stand in message files, one for each language, and nowhere else.
class SiteWordsTest {
  private static final Path TEMPLATES = Path.of("src/main/jte/site");
  private static final Path MESSAGES = Path.of("src/main/resources/messages");
  private static final String NESTED =
      "\\((?:[^()]|\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\))*\\)";
  private static final Pattern CODE =
      Pattern.compile(
          "@(?:if|elseif|for)"
              + NESTED
              + "|@(?:else|endif|endfor)|\\$(?:unsafe)?\\{(?:\"[^\"]*\"|[^\"}])*}|&\\w+;");
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
  private static final Pattern SPOKEN =
      Pattern.compile("(?:aria-label|alt|title|placeholder)=\"[^\"$]*\\p{L}{2,}[^\"$]*\"");

  @Test
  void no_template_of_a_site_has_words_of_its_own() throws IOException {
    try (var files = Files.walk(TEMPLATES)) {
      var templates =
          files
              .filter(file -> file.toString().endsWith(".jte"))
              .filter(file -> !file.endsWith("bare.jte"))
              .toList();

      assertThat(templates).hasSizeGreaterThan(15);
      assertThat(templates.stream().flatMap(SiteWordsTest::words)).isEmpty();
    }
  }

  @Test
  void every_language_says_the_same_things() throws IOException {
    assertThat(keys("site_de.properties"))
        .containsExactlyInAnyOrderElementsOf(keys("site.properties"));
  }

  private static Stream<String> words(Path template) {
    var html = CODE.matcher(markup(template)).replaceAll("");
    var spoken = SPOKEN.matcher(html).results().map(it -> it.group());
    var text =
        TAG.matcher(html)
            .replaceAll("")
            .lines()
            .filter(line -> WORD.matcher(line).find() && !line.contains("@template"));
    return Stream.concat(spoken, text).map(words -> template + ": " + words);
  }

  /// The template without the lines that are Java alone.
  private static String markup(Path template) {
    try (var lines = Files.lines(template)) {
      return lines
          .map(String::strip)
          .filter(line -> !line.matches("(@import|@param|@template|!\\{|`|\\w+ = ).*"))
          .collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> keys(String file) throws IOException {
    var messages = new Properties();
    try (var reader = Files.newBufferedReader(MESSAGES.resolve(file))) {
      messages.load(reader);
    }
    return List.copyOf(messages.stringPropertyNames());
  }
}
