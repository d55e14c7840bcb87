package fm.podwright.publisher.http;

import fm.podwright.domain.feed.Validators;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/// A document that was rendered once: its bytes as they are and compressed, each with an ETag of
/// its own. Its brotli is made when the first client asks for it, who is given gzip meanwhile.
public final class Document {
  private static final int HEADERS = 2000;
  private static final int HARDLY_SMALLER = 200;

  private final int status;
  private final HttpHeaders headers;
  private final String etag;
  private final Optional<Instant> changed;
  private final Variant plain;
  private final Variant gzip;
  private final AtomicBoolean packing;
  private volatile @Nullable Variant brotli;

  private Document(
      int status,
      byte[] bytes,
      HttpHeaders headers,
      String etag,
      Optional<Instant> changed,
      boolean packs) {
    this.status = status;
    this.headers = headers;
    this.etag = etag;
    this.changed = changed;
    this.plain = Variant.of(Encoding.IDENTITY, status, bytes, etag, headers);
    this.gzip = packs ? Variant.of(Encoding.GZIP, status, bytes, etag, headers) : plain;
    var worthIt = packs && bytes.length > HARDLY_SMALLER && Brotli.isAvailable();
    this.packing = new AtomicBoolean(!worthIt);
  }

  /// A document that was last changed at `changed` and is found (200).
  public static Document found(byte[] bytes, HttpHeaders headers, Instant changed) {
    return dated(bytes, headers, changed, true);
  }

  /// A page that is found (200). It has no date: that of the show would change with every other
  /// page.
  public static Document page(byte[] bytes, HttpHeaders headers) {
    return new Document(200, bytes, headers, Validators.etag(bytes), Optional.empty(), true);
  }

  /// A file that compressing does not make smaller, at an address where it never changes.
  public static Document packedAlready(byte[] bytes, HttpHeaders headers, Instant changed) {
    return dated(bytes, headers, changed, false);
  }

  /// A page that stands for something that is not there, under a status that says so.
  public static Document instead(int status, byte[] bytes, HttpHeaders headers) {
    return new Document(status, bytes, headers, "", Optional.empty(), true);
  }

  private static Document dated(byte[] bytes, HttpHeaders headers, Instant changed, boolean packs) {
    var validators = Validators.of(bytes, changed);
    var all = headers.copy().set(HttpHeaderNames.LAST_MODIFIED, validators.lastModifiedHeader());
    return new Document(200, bytes, all, validators.etag(), Optional.of(changed), packs);
  }

  /// The answer to a request for this document.
  public Reply reply(Request request) {
    var accepted = Accepted.of(request.list(HttpHeaderNames.ACCEPT_ENCODING));
    var best = best(accepted);
    if (etag.isEmpty()) return best.whole();
    return unchanged(request, accepted, best).orElseGet(() -> best.whole());
  }

  private Variant best(Accepted accepted) {
    var best = accepted.gzip() >= accepted.identity() && accepted.gzip() > 0 ? gzip : plain;
    if (accepted.brotli() == 0 || accepted.brotli() < accepted.of(best.encoding())) return best;
    var densest = brotli;
    if (densest == null) pack();
    return densest == null ? best : densest;
  }

  private void pack() {
    if (!packing.compareAndSet(false, true)) return;
    var bytes = plain.whole().body().bytes();
    Brotli.later(() -> brotli = Variant.of(Encoding.BROTLI, status, bytes, etag, headers));
  }

  /// A client may have been given another encoding than it would be given now: it has the document
  /// all the same.
  private Optional<Reply> unchanged(Request request, Accepted accepted, Variant best) {
    var known = request.list(HttpHeaderNames.IF_NONE_MATCH);
    if (known.isEmpty()) return unchangedSince(request, best);
    if (has(known, best)) return Optional.of(best.unchanged());
    if (accepted.gzip() > 0 && has(known, gzip)) return Optional.of(gzip.unchanged());
    return has(known, plain) ? Optional.of(plain.unchanged()) : Optional.empty();
  }

  private static boolean has(Optional<String> known, Variant variant) {
    if (known.filter(variant.etag()::equals).isPresent()) return true;
    return new Validators(variant.etag(), Instant.EPOCH).isUnchanged(known, Optional.empty());
  }

  private Optional<Reply> unchangedSince(Request request, Variant best) {
    var since = request.header(HttpHeaderNames.IF_MODIFIED_SINCE);
    return changed
        .filter(at -> new Validators(best.etag(), at).isUnchanged(Optional.empty(), since))
        .map(_ -> best.unchanged());
  }

  /// The answer to a request that could not be read.
  public Reply whole() {
    return plain.whole();
  }

  /// How many bytes of memory it takes, its brotli included.
  public int weight() {
    return plain.length() + 2 * gzip.length() + HEADERS;
  }
}
