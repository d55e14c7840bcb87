package fm.podwright.core.episode.search;

import java.util.Locale;
import java.util.Map;

/// The name of the database's text search configuration that inflects the words of a language.
final class SearchLanguage {
  /// Words as they are written.
  static final String NONE = "simple";

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("ar", "arabic"),
          Map.entry("ca", "catalan"),
          Map.entry("da", "danish"),
          Map.entry("de", "german"),
          Map.entry("el", "greek"),
          Map.entry("en", "english"),
          Map.entry("es", "spanish"),
          Map.entry("eu", "basque"),
          Map.entry("fi", "finnish"),
          Map.entry("fr", "french"),
          Map.entry("ga", "irish"),
          Map.entry("hi", "hindi"),
          Map.entry("hu", "hungarian"),
          Map.entry("hy", "armenian"),
          Map.entry("id", "indonesian"),
          Map.entry("it", "italian"),
          Map.entry("lt", "lithuanian"),
          Map.entry("nb", "norwegian"),
          Map.entry("ne", "nepali"),
          Map.entry("nl", "dutch"),
          Map.entry("nn", "norwegian"),
          Map.entry("no", "norwegian"),
          Map.entry("pt", "portuguese"),
          Map.entry("ro", "romanian"),
          Map.entry("ru", "russian"),
          Map.entry("sr", "serbian"),
          Map.entry("sv", "swedish"),
          Map.entry("ta", "tamil"),
          Map.entry("tr", "turkish"),
          Map.entry("yi", "yiddish"));

  private SearchLanguage() {}

  static String of(Locale language) {
    return NAMES.getOrDefault(language.getLanguage(), NONE);
  }
}
