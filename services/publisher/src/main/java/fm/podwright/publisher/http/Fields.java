package fm.podwright.publisher.http;

import io.netty.handler.codec.http.DefaultHttpHeadersFactory;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;

/// The header fields of answers. Every answer forbids guessing its type; every page forbids what a
/// show's site does not need.
public final class Fields {
  /// A year, for what never changes at its address.
  public static final String IMMUTABLE = "public, max-age=31536000, immutable";

  /// Kept, but asked about each time.
  public static final String REVALIDATED = "public, max-age=0, must-revalidate";

  /// Kept by nobody.
  public static final String NO_STORE = "no-store";

  private static final String POLICY =
      String.join(
          "; ",
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "font-src 'self'",
          "connect-src 'self'",
          "manifest-src 'self'",
          "img-src 'self' https: http: data:",
          "media-src 'self' https: http:",
          "form-action 'self'",
          "base-uri 'none'");

  private Fields() {}

  /// Headers of a media type and of how long it may be kept.
  public static HttpHeaders of(String type, String cacheControl) {
    return DefaultHttpHeadersFactory.headersFactory()
        .newHeaders()
        .set(HttpHeaderNames.CONTENT_TYPE, type)
        .set(HttpHeaderNames.CACHE_CONTROL, cacheControl)
        .set("X-Content-Type-Options", "nosniff");
  }

  /// Headers of an HTML page.
  public static HttpHeaders page(String cacheControl) {
    return page(cacheControl, "frame-ancestors 'self'");
  }

  /// Headers of an HTML page that any other site may put into a frame.
  public static HttpHeaders framed(String cacheControl) {
    return page(cacheControl, "frame-ancestors *");
  }

  private static HttpHeaders page(String cacheControl, String framers) {
    return of("text/html; charset=utf-8", cacheControl)
        .set(HttpHeaderNames.CONTENT_SECURITY_POLICY, POLICY + "; " + framers)
        .set("Referrer-Policy", "strict-origin-when-cross-origin");
  }
}
