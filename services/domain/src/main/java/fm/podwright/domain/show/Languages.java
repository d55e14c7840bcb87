package fm.podwright.domain.show;

import static java.util.Comparator.comparing;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The languages a show may be in: ISO 639, with a region or script where that matters.
public final class Languages {
  /// A language to choose: its tag and its English name.
  public record Language(String tag, String name) {}

  private static final List<Language> ALL =
      Arrays.stream(Locale.getISOLanguages())
          .filter(code -> code.length() == 2)
          .map(Locale::of)
          .filter(Languages::isKnown)
          .map(it -> new Language(it.toLanguageTag(), it.getDisplayLanguage(Locale.ENGLISH)))
          .sorted(comparing(Language::name))
          .toList();

  private Languages() {}

  /// The languages with a code of two letters, by their English names.
  public static List<Language> all() {
    return ALL;
  }

  /// The language that the tag `text` names ("en", "pt-BR", "zh-Hant"); empty if there is none.
  public static Optional<Locale> parse(String text) {
    try {
      var locale = new Locale.Builder().setLanguageTag(text.strip().replace('_', '-')).build();
      return isKnown(locale) ? Optional.of(locale) : Optional.empty();
    } catch (IllformedLocaleException _) {
      return Optional.empty();
    }
  }

  private static boolean isKnown(Locale locale) {
    var code = locale.getLanguage();
    return !code.isEmpty()
        && !code.equals("und")
        && !locale.getDisplayLanguage(Locale.ENGLISH).equals(code);
  }
}
