package fm.podwright.core.account;

import fm.podwright.domain.account.Member;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// Makes an account and its first member, in the caller's transaction.
@Singleton
final class Founding {
  private final Accounts accounts;
  private final Memberships memberships;
  private final InstantSource clock;

  Founding(Accounts accounts, Memberships memberships, InstantSource clock) {
    this.accounts = accounts;
    this.memberships = memberships;
    this.clock = clock;
  }

  void found(Member owner, String name) {
    var now = clock.instant();
    accounts.add(owner.account(), name, now);
    memberships.add(owner.account(), owner.user(), owner.role(), now);
  }
}
