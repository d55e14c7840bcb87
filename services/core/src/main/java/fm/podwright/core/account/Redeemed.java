package fm.podwright.core.account;

import fm.podwright.domain.account.InvitationId;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.domain.tenancy.UserId;
import java.util.UUID;

/// What a token stood for.
public record Redeemed(AccountId account, UUID subject) {
  /// The subject of a token that is a user's.
  public UserId user() {
    return new UserId(subject);
  }

  /// The subject of a token that is an invitation's.
  public InvitationId invitation() {
    return new InvitationId(subject);
  }
}
