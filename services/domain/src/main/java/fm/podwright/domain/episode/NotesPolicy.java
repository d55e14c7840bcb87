package fm.podwright.domain.episode;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/// The allow-lists: what HTML of the notes may leave this process. Links go to http, https and
/// mailto, absolute, and lend nobody our good name.
final class NotesPolicy {
  private static final Pattern ADDRESS = Pattern.compile("(?i)(https?://|mailto:).*");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

  static final PolicyFactory PAGE =
      links()
          .allowElements("h3", "h4", "h5", "h6", "p", "ul", "ol", "li", "em", "strong")
          .allowElements("code", "pre", "blockquote", "hr", "br")
          .allowAttributes("start")
          .matching(NUMBER)
          .onElements("ol")
          .toFactory();

  /// What PSP-1 allows in an item's description.
  static final PolicyFactory SUMMARY =
      links().allowElements("p", "ol", "ul", "li", "b", "i", "strong", "em").toFactory();

  private NotesPolicy() {}

  private static HtmlPolicyBuilder links() {
    return new HtmlPolicyBuilder()
        .allowElements("a")
        .allowUrlProtocols("http", "https", "mailto")
        .allowAttributes("href")
        .matching(ADDRESS)
        .onElements("a")
        .requireRelsOnLinks("nofollow", "noopener");
  }
}
