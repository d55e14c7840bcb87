package fm.podwright.domain.account;

import fm.podwright.domain.tenancy.AccountId;

/// One tenant: the owner of shows, the unit that pays and that is kept apart from all others.
public record Account(AccountId id, String name) {
  public Account {
    name = name.strip();
    if (name.isEmpty()) throw new IllegalArgumentException("name is blank");
  }
}
