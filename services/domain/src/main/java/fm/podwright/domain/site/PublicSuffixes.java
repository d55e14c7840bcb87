package fm.podwright.domain.site;

import com.google.common.net.InternetDomainName;
import java.util.Optional;

/// What the public suffix list says of names in ASCII. Of a top-level domain that it does not know,
/// the name below is somebody's, as the list's own last rule says.
final class PublicSuffixes {
  private PublicSuffixes() {}

  /// True if names below it are given to anybody, as `co.uk` and `github.io` are.
  static boolean contains(String name) {
    return !name.contains(".") || suffix(name).filter(name::equals).isPresent();
  }

  /// The name that somebody registered, of which `name` is a part or the whole.
  static String registered(String name) {
    var suffix = suffix(name).orElse(name.substring(name.lastIndexOf('.') + 1));
    if (suffix.equals(name)) return name;
    var below = name.substring(0, name.length() - suffix.length() - 1);
    return below.substring(below.lastIndexOf('.') + 1) + "." + suffix;
  }

  private static Optional<String> suffix(String name) {
    if (!InternetDomainName.isValid(name)) return Optional.empty();
    return Optional.ofNullable(InternetDomainName.from(name).publicSuffix())
        .map(InternetDomainName::toString);
  }
}
