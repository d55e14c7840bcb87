package fm.podwright.domain.site;

import fm.podwright.domain.show.Slug;
import java.util.Set;

/// Labels that no show may have as its address: they are ours, or look like it.
public final class ReservedAddresses {
  private static final Set<String> LABELS =
      Set.of(
          "abuse",
          "account",
          "accounts",
          "admin",
          "api",
          "app",
          "assets",
          "auth",
          "billing",
          "blog",
          "cdn",
          "dashboard",
          "dev",
          "docs",
          "feed",
          "feeds",
          "ftp",
          "help",
          "host",
          "hostmaster",
          "imap",
          "legal",
          "localhost",
          "login",
          "mail",
          "media",
          "ns1",
          "ns2",
          "ops",
          "pay",
          "podwright",
          "pop",
          "postmaster",
          "privacy",
          "root",
          "s3",
          "security",
          "sites",
          "smtp",
          "staff",
          "static",
          "status",
          "stripe",
          "support",
          "system",
          "terms",
          "test",
          "webmaster",
          "webmail",
          "www");

  private ReservedAddresses() {}

  /// True if `slug` cannot be a show's address.
  public static boolean contains(Slug slug) {
    return LABELS.contains(slug.value()) || slug.value().startsWith("xn-");
  }
}
