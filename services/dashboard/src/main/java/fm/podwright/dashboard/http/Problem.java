package fm.podwright.dashboard.http;

import io.micronaut.serde.annotation.Serdeable;

/// What went wrong, for programs (RFC 9457). `instance` is the reference that stands in the log.
@Serdeable
record Problem(String type, String title, int status, String detail, String instance) {
  static final String MEDIA_TYPE = "application/problem+json";
}
