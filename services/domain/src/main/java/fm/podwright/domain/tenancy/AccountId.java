package fm.podwright.domain.tenancy;

import java.util.UUID;

/// Names the account that owns everything a tenant has.
public record AccountId(UUID value) {
  /// Reads an id from its canonical text; throws IllegalArgumentException for anything else.
  public static AccountId of(String text) {
    return new AccountId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
