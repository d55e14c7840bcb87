package fm.podwright.templates.site;

import fm.podwright.domain.show.Credit;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/// The words of a show's pages in one language. Languages that we do not speak get English.
public final class Words {
  private final Locale language;
  private final ResourceBundle messages;

  private Words(Locale language) {
    this.language = language;
    this.messages =
        ResourceBundle.getBundle(
            "messages.site",
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /// The words for pages of a show in that language.
  public static Words in(Locale language) {
    return new Words(language);
  }

  /// The message of that key with its places filled; a key that is not there is an error.
  public String say(String key, Object... places) {
    return new MessageFormat(messages.getString(key), locale()).format(places);
  }

  /// What somebody does, as the taxonomy or the language calls it.
  public String role(Credit credit) {
    var key = "role." + credit.role().replace(' ', '-');
    return messages.containsKey(key) ? messages.getString(key) : credit.readable();
  }

  /// All that somebody does, with commas between.
  public String roles(List<Credit> credits) {
    return credits.stream().map(this::role).collect(Collectors.joining(", "));
  }

  /// The language that these words are in.
  public Locale locale() {
    return messages.getLocale().equals(Locale.ROOT) ? english() : messages.getLocale();
  }

  /// English as it is written where the show is from, or in Britain.
  private Locale english() {
    return language.getLanguage().equals("en") ? language : Locale.UK;
  }
}
