package fm.podwright.core.account;

import fm.podwright.domain.account.EmailAddress;
import fm.podwright.domain.tenancy.UserId;

/// Somebody who is to become a user.
public record NewUser(UserId id, String name, EmailAddress email, String passwordHash) {
  @Override
  public String toString() {
    return "NewUser[" + id + "]";
  }
}
