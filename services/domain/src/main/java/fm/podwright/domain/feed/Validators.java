package fm.podwright.domain.feed;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/// What tells a client that it already has a document (RFC 9110, 8.8): a strong ETag made of the
/// bytes themselves, and the moment of the last change in whole seconds.
public record Validators(String etag, Instant lastModified) {
  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  public Validators {
    lastModified = lastModified.truncatedTo(ChronoUnit.SECONDS);
  }

  /// The validators of `bytes`, as they are sent: another encoding has another ETag.
  public static Validators of(byte[] bytes, Instant lastModified) {
    return new Validators(etag(bytes), lastModified);
  }

  /// A strong ETag, quoted, of the SHA-256 of `bytes`.
  public static String etag(byte[] bytes) {
    return '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(sha256(bytes)) + '"';
  }

  /// The value of the Last-Modified header.
  public String lastModifiedHeader() {
    return HTTP_DATE.format(lastModified);
  }

  /// True if a GET with these headers is answered with 304. If-None-Match decides alone where it is
  /// given; a date that cannot be read decides nothing.
  public boolean isUnchanged(Optional<String> ifNoneMatch, Optional<String> ifModifiedSince) {
    return ifNoneMatch
        .map(this::matches)
        .orElseGet(() -> ifModifiedSince.map(this::isNotModifiedSince).orElse(false));
  }

  private boolean matches(String ifNoneMatch) {
    if (ifNoneMatch.equals(etag)) return true;
    return Arrays.stream(ifNoneMatch.split(",", -1))
        .map(String::strip)
        .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
        .anyMatch(tag -> tag.equals("*") || tag.equals(etag));
  }

  private boolean isNotModifiedSince(String date) {
    try {
      var since = ZonedDateTime.parse(date.strip(), DateTimeFormatter.RFC_1123_DATE_TIME);
      return !lastModified.isAfter(since.toInstant());
    } catch (DateTimeParseException _) {
      return false;
    }
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
