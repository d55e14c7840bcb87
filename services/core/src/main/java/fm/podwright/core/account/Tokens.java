package fm.podwright.core.account;

import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.domain.tenancy.Ids;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// The links that are sent by mail. A token is 256 bits of chance, good for one purpose, once, and
/// for a while; the database knows only its SHA-256.
@Singleton
public class Tokens {
  private final TokenRows rows;
  private final TokenAccounts accounts;
  private final Tenancy tenancy;
  private final Secrets secrets;
  private final Ids ids;
  private final InstantSource clock;

  Tokens(
      TokenRows rows,
      TokenAccounts accounts,
      Tenancy tenancy,
      Secrets secrets,
      Ids ids,
      InstantSource clock) {
    this.rows = rows;
    this.accounts = accounts;
    this.tenancy = tenancy;
    this.secrets = secrets;
    this.ids = ids;
    this.clock = clock;
  }

  /// A new token, in the caller's transaction of `account`.
  public String mint(AccountId account, Purpose purpose, UUID subject, Duration validity) {
    var token = secrets.token();
    var expiry = clock.instant().plus(validity);
    rows.add(account, ids.next(), purpose.code(), subject, Secrets.hash(token), expiry);
    return token;
  }

  /// What the token stands for, while it is good; it stays good. Opens its own transactions.
  public Optional<Redeemed> peek(String token, Purpose purpose) {
    return account(token)
        .flatMap(account -> tenancy.in(account, () -> subject(account, token, purpose)));
  }

  /// Uses the token up and does `work` in the same transaction of its account, so that either both
  /// happen or none; empty if the token is not good. Other tokens of the same purpose and subject
  /// are good for nothing afterwards.
  public <T> Optional<T> redeem(String token, Purpose purpose, Function<Redeemed, T> work) {
    return account(token)
        .flatMap(account -> tenancy.in(account, () -> use(account, token, purpose).map(work)));
  }

  private Optional<Redeemed> use(AccountId account, String token, Purpose purpose) {
    var redeemed =
        subject(account, token, purpose)
            .filter(_ -> rows.use(account, Secrets.hash(token), clock.instant()) == 1);
    redeemed.ifPresent(it -> rows.discard(account, purpose.code(), it.subject()));
    return redeemed;
  }

  private Optional<Redeemed> subject(AccountId account, String token, Purpose purpose) {
    return rows.subject(account, Secrets.hash(token), purpose.code(), clock.instant())
        .map(subject -> new Redeemed(account, subject));
  }

  private Optional<AccountId> account(String token) {
    return tenancy.across(_ -> accounts.account(Secrets.hash(token))).map(AccountId::new);
  }
}
