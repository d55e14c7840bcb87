package fm.podwright.core.account;

import fm.podwright.domain.account.Account;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.account.Role;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.domain.tenancy.UserId;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

@MappedEntity("find_sign_in")
record SignInRow(
    UUID userId,
    String userName,
    String passwordHash,
    boolean verified,
    int generation,
    UUID accountId,
    String accountName,
    String role) {
  SignIn signIn() {
    return new SignIn(
        new Member(new AccountId(accountId), new UserId(userId), Role.parse(role).orElseThrow()),
        new Account(new AccountId(accountId), accountName),
        userName,
        verified,
        new Credentials(passwordHash, generation));
  }
}
