package fm.podwright.domain.feed.rule;

import fm.podwright.domain.account.EmailAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/// What the values in a feed are.
final class Values {
  private static final String WEEKDAY = "((Mon|Tue|Wed|Thu|Fri|Sat|Sun),? +)?";
  private static final String DAY =
      "([1-9]|0[1-9]|[12][0-9]|3[01]) +(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) +[0-9]{4}"
          + " +";
  private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9](:([0-5][0-9]|60))? +";
  private static final String ZONE = "([+-][0-9]{4}|UTC?|GMT|[ECMP][SD]T|[A-IK-Z])";
  private static final Pattern DATE = Pattern.compile(WEEKDAY + DAY + TIME + ZONE);
  private static final Pattern UUID =
      Pattern.compile("(?i)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final Pattern HTML =
      Pattern.compile("(?i)</?(p|br|b|i|a|em|strong|ul|ol|li|div|span|h[1-6]|img)(\\s[^>]*)?/?>");
  private static final Pattern ESCAPED = Pattern.compile("&(amp|lt|gt|quot|apos|nbsp|#[0-9]+);");
  private static final Pattern MAILBOX = Pattern.compile("(\\S+) \\((.+)\\)");

  private Values() {}

  /// True for an absolute http or https address of ASCII characters.
  static boolean isAddress(String address) {
    try {
      var uri = new URI(address);
      var web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      return web && uri.getHost() != null && address.chars().allMatch(it -> it < 0x7F);
    } catch (URISyntaxException _) {
      return false;
    }
  }

  /// True for a date that all readers understand (RFC 2822, a year of four digits).
  static boolean isDate(String text) {
    return DATE.matcher(text).matches();
  }

  static boolean isMoment(String text) {
    try {
      return OffsetDateTime.parse(text) != null;
    } catch (DateTimeParseException _) {
      return false;
    }
  }

  static boolean isEmail(String text) {
    return EmailAddress.parse(text).isPresent();
  }

  /// `ann@example.com (Ann Lee)`, as the RSS profile writes people.
  static boolean isMailbox(String text) {
    var matcher = MAILBOX.matcher(text);
    return matcher.matches() && isEmail(matcher.group(1));
  }

  static boolean isUuid(String text) {
    return UUID.matcher(text).matches();
  }

  /// True if readers that show plain text would show marks.
  static boolean holdsHtml(String text) {
    return HTML.matcher(text).find() || ESCAPED.matcher(text).find();
  }

  static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
