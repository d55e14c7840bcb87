package fm.podwright.domain.episode;

import java.util.Locale;
import java.util.Map;

/// What the time before the first chapter is called in the language of a show.
public final class Introductions {
  private static final String ENGLISH = "Introduction";
  private static final Map<String, String> WORDS =
      Map.of(
          "de", "Einleitung",
          "es", "Introducción",
          "fr", "Introduction",
          "it", "Introduzione",
          "nl", "Inleiding",
          "pt", "Introdução");

  private Introductions() {}

  /// The word in that language; English where we know none.
  public static String in(Locale language) {
    return WORDS.getOrDefault(language.getLanguage(), ENGLISH);
  }
}
