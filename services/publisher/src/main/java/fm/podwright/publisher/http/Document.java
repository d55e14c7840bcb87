package fm.podwright.publisher.http;

import fm.podwright.domain.feed.Validators;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/// A document that was rendered once: its bytes as they are and compressed, each with an ETag of
/// its own, and every header of its answers.
public final class Document {
  private static final byte[] NOTHING = {};
  private static final int HEADERS = 2000;

  private final int status;
  private final Variant plain;
  private final Variant packed;

  private Document(int status, Variant plain, Variant packed) {
    this.status = status;
    this.plain = plain;
    this.packed = packed;
  }

  /// One encoding of a document.
  @SuppressWarnings("ArrayRecordComponent") // bytes to be written, never compared
  private record Variant(
      byte[] bytes, Optional<Validators> validators, HttpHeaders headers, HttpHeaders unchanged) {

    Reply reply(int status, Request request) {
      if (isUnchanged(request)) return new Reply.Whole(304, unchanged, NOTHING);
      return new Reply.Whole(status, headers, bytes);
    }

    private boolean isUnchanged(Request request) {
      if (validators.isEmpty()) return false;
      return validators
          .get()
          .isUnchanged(
              request.list(HttpHeaderNames.IF_NONE_MATCH),
              request.header(HttpHeaderNames.IF_MODIFIED_SINCE));
    }
  }

  /// A document that was last changed at `changed` and is found (200).
  public static Document found(byte[] bytes, HttpHeaders headers, Instant changed) {
    var etag = Validators.etag(bytes);
    var packed = etag.substring(0, etag.length() - 1) + "-gzip\"";
    return new Document(
        200,
        variant(bytes, headers, Optional.of(new Validators(etag, changed))),
        variant(gzip(bytes), packed(headers), Optional.of(new Validators(packed, changed))));
  }

  /// A file that compressing does not make smaller, at an address where it never changes.
  public static Document packedAlready(byte[] bytes, HttpHeaders headers, Instant changed) {
    var only =
        variant(bytes, headers, Optional.of(new Validators(Validators.etag(bytes), changed)));
    return new Document(200, only, only);
  }

  /// A page that stands for something that is not there, under a status that says so.
  public static Document instead(int status, byte[] bytes, HttpHeaders headers) {
    return new Document(
        status,
        variant(bytes, headers, Optional.empty()),
        variant(gzip(bytes), packed(headers), Optional.empty()));
  }

  /// The answer to a request for this document.
  public Reply reply(Request request) {
    var accepted = request.list(HttpHeaderNames.ACCEPT_ENCODING);
    return (isGzipIn(accepted) ? packed : plain).reply(status, request);
  }

  /// The answer to a request that could not be read.
  public Reply whole() {
    return new Reply.Whole(status, plain.headers(), plain.bytes());
  }

  /// How many bytes of memory it takes.
  public int weight() {
    return plain.bytes().length + packed.bytes().length + HEADERS;
  }

  private static Variant variant(
      byte[] bytes, HttpHeaders headers, Optional<Validators> validators) {
    var all = headers.copy().set(HttpHeaderNames.VARY, HttpHeaderNames.ACCEPT_ENCODING);
    validators.ifPresent(it -> {
      all.set(HttpHeaderNames.ETAG, it.etag());
      all.set(HttpHeaderNames.LAST_MODIFIED, it.lastModifiedHeader());
    });
    var unchanged =
        all.copy().remove(HttpHeaderNames.CONTENT_TYPE).remove(HttpHeaderNames.CONTENT_ENCODING);
    return new Variant(bytes, validators, all, unchanged);
  }

  private static HttpHeaders packed(HttpHeaders headers) {
    return headers.copy().set(HttpHeaderNames.CONTENT_ENCODING, "gzip");
  }

  static boolean isGzipIn(Optional<String> accepted) {
    if (accepted.isEmpty()) return false;
    return accepted.get().equals("gzip")
        || Arrays.stream(accepted.get().split(",", -1)).anyMatch(Document::isGzip);
  }

  private static boolean isGzip(String coding) {
    var parts = coding.strip().split("\\s*;\\s*q\\s*=\\s*", 2);
    var named = parts[0].equalsIgnoreCase("gzip") || parts[0].equalsIgnoreCase("x-gzip");
    return named && (parts.length == 1 || !parts[1].matches("0(\\.0*)?"));
  }

  private static byte[] gzip(byte[] bytes) {
    var packed = new ByteArrayOutputStream(bytes.length / 4 + 100);
    try (var gzip = new GZIPOutputStream(packed, 16_384)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
