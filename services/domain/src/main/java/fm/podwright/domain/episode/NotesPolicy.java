package fm.podwright.domain.episode;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/// The allow-lists: what HTML of the notes may leave this process. Links go to http, https and
/// mailto, absolute, and lend nobody our good name.
final class NotesPolicy {
  private static final Pattern ADDRESS = Pattern.compile("(?i)(https?://|mailto:).*");
  private static final Pattern MOMENT = Pattern.compile("#t=[0-9]{1,6}(\\.[0-9]{1,3})?");
  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,3})?");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

  /// For a page, where links may also lead to a moment of its audio.
  static final PolicyFactory PAGE =
      texts(Pattern.compile(ADDRESS + "|" + MOMENT))
          .allowAttributes("data-seek")
          .matching(SECONDS)
          .onElements("a")
          .toFactory();

  /// For `content:encoded`.
  static final PolicyFactory FEED = texts(ADDRESS).toFactory();

  /// What PSP-1 allows in an item's description.
  static final PolicyFactory SUMMARY =
      links(ADDRESS).allowElements("p", "ol", "ul", "li", "b", "i", "strong", "em").toFactory();

  private NotesPolicy() {}

  private static HtmlPolicyBuilder texts(Pattern targets) {
    return links(targets)
        .allowElements("h3", "h4", "h5", "h6", "p", "ul", "ol", "li", "em", "strong")
        .allowElements("code", "pre", "blockquote", "hr", "br")
        .allowAttributes("start")
        .matching(NUMBER)
        .onElements("ol");
  }

  private static HtmlPolicyBuilder links(Pattern targets) {
    return new HtmlPolicyBuilder()
        .allowElements("a")
        .allowUrlProtocols("http", "https", "mailto")
        .allowAttributes("href")
        .matching(targets)
        .onElements("a")
        .requireRelsOnLinks("nofollow", "noopener");
  }
}
