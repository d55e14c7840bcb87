package fm.podwright.domain.feed.tag;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The rules of the podcast namespace for single values.
final class Rules {
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final Pattern CLOCK =
      Pattern.compile("(?:([0-9]{1,3}):)?([0-9]{1,3}):([0-5][0-9])(\\.[0-9]{1,6})?");
  private static final int LONGEST_ADDRESS = 2000;

  static final Rule ADDRESS =
      Rule.of(
          Rules::isAddress,
          "is not a web address",
          "Begin with https:// and copy it from the browser's address bar.");
  static final Rule STREAM =
      Rule.of(
          it -> isUri(it) && it.length() <= LONGEST_ADDRESS,
          "is not an address",
          "Write it whole, with https:// or what it begins with.");
  static final Rule SERVER =
      Rule.matching(
          "[A-Za-z0-9.-]{1,253}(:[0-9]{1,5})?",
          "is not a server's name",
          "Write only the host, such as irc.example.com.");
  static final Rule GUID =
      Rule.matching(
          "(?i)[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}",
          "is not a podcast GUID", "Copy the UUID from that feed's podcast:guid.");
  static final Rule SECONDS =
      Rule.matching(
          "[0-9]{1,7}(\\.[0-9]{1,6})?", "is no number of seconds", "Write it like 73 or 73.5.");
  static final Rule LENGTH =
      Rule.of(
          it -> SECONDS.holds().test(it) && Double.parseDouble(it) > 0,
          "is no length in seconds",
          "Write it like 60 or 42.5, more than nothing.");
  static final Rule WHOLE =
      Rule.matching("[0-9]{1,15}", "is not a whole number", "Write digits only.");
  static final Rule DECIMAL =
      Rule.matching("[0-9]{1,15}(\\.[0-9]{1,20})?", "is not a number", "Write it like 5 or 0.05.");
  static final Rule PERCENT =
      Rule.of(
          it -> WHOLE.holds().test(it) && Long.parseLong(it) <= 100,
          "is not a whole number from 0 to 100",
          "Write digits only, without %.");
  static final Rule MOMENT =
      Rule.of(
          Rules::isMoment,
          "is no moment in time",
          "Write it like 2026-12-01T19:00:00Z, or with the zone as +01:00 at the end.");
  static final Rule LANGUAGE =
      Rule.matching(
          "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}",
          "is not a language code",
          "Write one such as en or pt-BR.");
  static final Rule MEDIA_TYPE =
      Rule.matching(
          "[a-zA-Z0-9!#$&^_.+-]{1,100}/[a-zA-Z0-9!#$&^_.+-]{1,100}(;.{1,100})?",
          "is not a media type",
          "Write one such as audio/mpeg, audio/opus or video/mp4.");
  static final Rule GEO =
      Rule.matching(
          "geo:-?[0-9]{1,2}(\\.[0-9]+)?,-?[0-9]{1,3}(\\.[0-9]+)?(,-?[0-9.]+)?(;.{1,60})?",
          "is not a geo address",
          "Write latitude and longitude like geo:48.2082,16.3738.");
  static final Rule OSM =
      Rule.matching(
          "[NWR][0-9]{1,15}(#[0-9]{1,9})?",
          "is no object of OpenStreetMap",
          "Write N, W or R and the number, such as R109166.");
  static final Rule COUNTRY =
      Rule.of(
          COUNTRIES::contains, "is not a country's code", "Write two capitals, such as AT or US.");
  static final Rule REPETITION =
      Rule.matching(
          "FREQ=(YEARLY|MONTHLY|WEEKLY|DAILY|HOURLY)(;[A-Z]+=[A-Za-z0-9,+:-]+)*",
          "is not a recurrence rule",
          "Write it like FREQ=WEEKLY;BYDAY=TU.");
  static final Rule SLUG =
      Rule.matching(
          "[a-z0-9][a-z0-9.+_-]{0,127}",
          "is not a short name",
          "Use small letters, digits, dots and hyphens.");
  static final Rule INTEGRITY =
      Rule.of(
          it ->
              it.matches("sha(256|384|512)-[A-Za-z0-9+/=]+( sha(256|384|512)-[A-Za-z0-9+/=]+)*")
                  || it.matches("[A-Za-z0-9+/=]{40,}"),
          "is neither a hash nor a signature",
          "Write sha256- or sha384- and the base64 of the hash, or a base64 PGP signature.");

  private Rules() {}

  /// True if a feed can hold every character.
  static boolean isClean(String text) {
    return text.codePoints()
        .allMatch(it ->
            it == '\n'
                || it == '\t'
                || (!Character.isISOControl(it)
                    && (it < 0xD800 || it > 0xDFFF)
                    && (it & 0xFFFE) != 0xFFFE));
  }

  /// `1:02:03.5` as seconds; anything else as it is.
  static String seconds(String typed) {
    var clock = CLOCK.matcher(typed);
    if (!clock.matches()) return typed;
    var hours = clock.group(1) == null ? 0 : Long.parseLong(clock.group(1));
    var whole = hours * 3600 + Long.parseLong(clock.group(2)) * 60 + Long.parseLong(clock.group(3));
    return whole + (clock.group(4) == null ? "" : clock.group(4));
  }

  static boolean isAddress(String text) {
    return text.length() <= LONGEST_ADDRESS
        && isUri(text)
        && Arrays.asList("http", "https").contains(scheme(text))
        && URI.create(text).getHost() != null;
  }

  private static boolean isUri(String text) {
    try {
      return new URI(text).isAbsolute() && text.chars().allMatch(it -> it > 0x20 && it < 0x7F);
    } catch (URISyntaxException _) {
      return false;
    }
  }

  private static String scheme(String text) {
    return text.substring(0, text.indexOf(':')).toLowerCase(Locale.ROOT);
  }

  private static boolean isMoment(String text) {
    try {
      return OffsetDateTime.parse(text).getYear() > 1990;
    } catch (DateTimeException _) {
      return false;
    }
  }
}
