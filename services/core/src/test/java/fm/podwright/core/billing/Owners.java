package fm.podwright.core.billing;

import fm.podwright.core.account.Presence;
import fm.podwright.domain.account.Account;
import fm.podwright.domain.account.EmailAddress;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.account.Role;
import fm.podwright.domain.account.SessionId;
import fm.podwright.domain.account.User;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.domain.tenancy.UserId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// People who may pay, and their accounts.
record Owners(Paying paying) {
  /// An owner at work in a new account that was founded just now.
  Presence owner(String name) {
    var account = paying.core().account(name);
    var presence = presence(account, name);
    var user = presence.member().user();
    paying.execute(
        "UPDATE account SET created_at = '%s' WHERE account_id = '%s'"
            .formatted(paying.clock().instant(), account),
        "INSERT INTO users (id, email, name, password_hash, created_at) VALUES ('%s', '%s@example.com', '%s', '', now())"
            .formatted(user, user, name),
        "INSERT INTO membership (account_id, user_id, role, created_at) VALUES ('%s', '%s', 'owner', now())"
            .formatted(account, user));
    return presence;
  }

  /// So many of them, each in an account of its own.
  List<Presence> owners(String name, int count) {
    return accounts(name, count).stream().map(Owners::presence).toList();
  }

  /// So many accounts with nobody in them, founded just now.
  List<AccountId> accounts(String name, int count) {
    var accounts =
        IntStream.range(0, count).mapToObj(i -> new AccountId(uuid(name + " " + i))).toList();
    var rows =
        accounts.stream()
            .map(it -> "('%s', '%s', '%s')".formatted(it, name, paying.clock().instant()))
            .collect(Collectors.joining(", "));
    paying.execute("INSERT INTO account (account_id, name, created_at) VALUES " + rows);
    return accounts;
  }

  private static Presence presence(AccountId account) {
    return presence(account, "Example");
  }

  private static Presence presence(AccountId account, String name) {
    var user = new UserId(uuid(account + " owner"));
    return new Presence(
        new Member(account, user, Role.OWNER),
        new User(user, name, new EmailAddress(user + "@example.com"), true),
        new Account(account, name),
        new SessionId(user.value()),
        0,
        false,
        Optional.empty(),
        Optional.empty());
  }

  private static UUID uuid(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
