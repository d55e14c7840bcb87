package fm.podwright.domain.site;

import java.util.UUID;

/// Names one claim of a domain by a show; claimed again it is another.
public record CustomDomainId(UUID value) {
  /// Reads an id from its canonical text; throws IllegalArgumentException for anything else.
  public static CustomDomainId of(String text) {
    return new CustomDomainId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
