package fm.podwright.core.staff;

import fm.podwright.core.account.Accounts;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.account.Grounds;
import fm.podwright.domain.staff.StaffAct;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.domain.tenancy.Ids;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// Suspends an account: its people sign in and read, and change nothing that listeners get.
@Singleton
public class Suspending {
  private final Restrictions restrictions;
  private final Accounts accounts;
  private final Acting acting;
  private final Tenancy tenancy;
  private final Ids ids;
  private final InstantSource clock;

  Suspending(
      Restrictions restrictions,
      Accounts accounts,
      Acting acting,
      Tenancy tenancy,
      Ids ids,
      InstantSource clock) {
    this.restrictions = restrictions;
    this.accounts = accounts;
    this.acting = acting;
    this.tenancy = tenancy;
    this.ids = ids;
    this.clock = clock;
  }

  /// Suspends it and tells its owners why; false if it is suspended already, or is not there.
  public boolean suspend(Operator by, AccountId account, Grounds grounds, String reason) {
    return tenancy.asOperator(
        by.id(),
        account,
        () -> {
          var found = accounts.find(account);
          if (found.isEmpty()) return false;
          var why = grounds.words() + ": " + reason;
          var now = clock.instant();
          if (restrictions.put(account, ids.next(), null, null, grounds.code(), why, now) == 0) {
            return false;
          }
          acting.tell(by, StaffAct.SUSPENDED, account, found.get().name(), why);
          return true;
        });
  }
}
