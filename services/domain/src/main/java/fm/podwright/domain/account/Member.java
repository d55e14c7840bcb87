package fm.podwright.domain.account;

import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.domain.tenancy.UserId;

/// A user acting in an account, with what the role allows there.
public record Member(AccountId account, UserId user, Role role) {
  /// True if this member may do `act`.
  public boolean may(Act act) {
    return role.may(act);
  }
}
