package fm.podwright.core.account;

import fm.podwright.domain.account.Account;
import fm.podwright.domain.account.EmailAddress;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.account.Role;
import fm.podwright.domain.account.SessionId;
import fm.podwright.domain.account.User;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.domain.tenancy.UserId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("session")
record PresenceRow(
    UUID accountId,
    UUID id,
    UUID userId,
    int generation,
    String role,
    String userName,
    String email,
    String accountName,
    boolean operator,
    @Nullable Instant staffedAt,
    @Nullable String suspension) {
  Presence presence() {
    return new Presence(
        new Member(new AccountId(accountId), new UserId(userId), Role.parse(role).orElseThrow()),
        new User(new UserId(userId), userName, new EmailAddress(email), true),
        new Account(new AccountId(accountId), accountName),
        new SessionId(id),
        generation,
        operator,
        Optional.ofNullable(staffedAt),
        Optional.ofNullable(suspension));
  }
}
