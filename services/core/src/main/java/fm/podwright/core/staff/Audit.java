package fm.podwright.core.staff;

import fm.podwright.domain.staff.StaffAct;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.domain.tenancy.Ids;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.UUID;

/// Writes down what an operator does, in the transaction that does it: one without the other does
/// not happen.
@Singleton
class Audit {
  private final StaffActs acts;
  private final AccountActs told;
  private final Ids ids;
  private final InstantSource clock;

  Audit(StaffActs acts, AccountActs told, Ids ids, InstantSource clock) {
    this.acts = acts;
    this.told = told;
    this.ids = ids;
    this.clock = clock;
  }

  /// An act that concerns no account.
  void note(Operator operator, StaffAct act, String whom, String reason) {
    var now = clock.instant();
    var email = operator.email().value();
    var line = ids.next();
    acts.add(line, now, operator.id(), email, act.code(), null, whom, reason, operator.address());
  }

  /// An act on an account, in its transaction; the id by which its owners are told.
  UUID note(Operator operator, StaffAct act, AccountId account, String whom, String reason) {
    return note(operator, act, account, new Named(whom, whom), reason);
  }

  /// The same where owners read another name than all operators do, who may not know that one.
  UUID note(Operator operator, StaffAct act, AccountId account, Named named, String reason) {
    var whom = named.forStaff();
    var line = ids.next();
    var now = clock.instant();
    var email = operator.email().value();
    var about = account.value();
    acts.add(line, now, operator.id(), email, act.code(), about, whom, reason, operator.address());
    if (act.isTold()) told.add(account, line, now, act.code(), named.forOwners(), reason);
    return line;
  }

  /// What an act was done to, as either side reads it.
  record Named(String forStaff, String forOwners) {}
}
