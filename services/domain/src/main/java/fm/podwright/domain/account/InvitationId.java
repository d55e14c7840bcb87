package fm.podwright.domain.account;

import java.util.UUID;

/// Names an invitation to an account.
public record InvitationId(UUID value) {
  /// Reads an id from its canonical text; throws IllegalArgumentException for anything else.
  public static InvitationId of(String text) {
    return new InvitationId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
