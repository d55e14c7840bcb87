package fm.podwright.dashboard.home;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A page of the platform, as its Markdown has it.
///
/// @param title what its first heading says
/// @param isOurs whether the operator has not written it yet
record PlatformText(String title, String markdown, boolean isOurs) {
  private static final Pattern VARIABLE = Pattern.compile("\\{\\{\\s*([a-z]+)\\s*}}");
  private static final Pattern TITLE = Pattern.compile("\\A\\s*# +([^\\n]+)\\n?");

  /// The text with its variables filled in; unknown ones stay as they are, to be seen.
  static PlatformText of(String text, Map<String, String> values, boolean isOurs) {
    var filled =
        VARIABLE
            .matcher(text.replace("\r\n", "\n"))
            .replaceAll(it ->
                Matcher.quoteReplacement(values.getOrDefault(it.group(1), shown(it.group()))));
    var title = TITLE.matcher(filled);
    return title.find()
        ? new PlatformText(title.group(1).strip(), filled.substring(title.end()), isOurs)
        : new PlatformText("Podcast hosting", filled, isOurs);
  }

  /// Notes would leave it out, as a variable of theirs that is empty.
  private static String shown(String unknown) {
    return unknown.replace("{", "\\{");
  }
}
