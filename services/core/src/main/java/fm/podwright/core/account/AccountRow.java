package fm.podwright.core.account;

import fm.podwright.domain.account.Account;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

@MappedEntity("account")
record AccountRow(UUID accountId, String name, Instant createdAt) {
  Account account() {
    return new Account(new AccountId(accountId), name);
  }
}
