package fm.podwright.core.account;

import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.account.Person;
import fm.podwright.domain.account.Role;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.domain.tenancy.Ids;
import fm.podwright.domain.tenancy.UserId;
import jakarta.inject.Singleton;
import java.util.function.BooleanSupplier;

/// Gives members other roles and lets them go, never the last owner.
@Singleton
public class ChangingMembers {
  private final Memberships memberships;
  private final SignIns signIns;
  private final Founding founding;
  private final Tenancy tenancy;
  private final Ids ids;

  ChangingMembers(
      Memberships memberships, SignIns signIns, Founding founding, Tenancy tenancy, Ids ids) {
    this.memberships = memberships;
    this.signIns = signIns;
    this.founding = founding;
    this.tenancy = tenancy;
    this.ids = ids;
  }

  /// What came of it.
  public enum Outcome {
    DONE,
    NO_MEMBER,
    LAST_OWNER
  }

  /// Gives a member another role, which is felt at once.
  public Outcome change(AccountId account, UserId user, Role role) {
    return tenancy.in(
        account,
        () ->
            role != Role.OWNER && isLastOwner(account, user)
                ? Outcome.LAST_OWNER
                : done(() -> memberships.change(account, user, role)));
  }

  /// Ends a membership and the person's sessions in the account. Somebody who belongs to no other
  /// account gets an empty one, so that everybody who can sign in has a place to be.
  public Outcome remove(AccountId account, UserId user) {
    var person = tenancy.in(account, () -> memberships.find(account, user));
    if (person.isEmpty()) return Outcome.NO_MEMBER;
    if (tenancy.in(account, () -> isLastOwner(account, user))) return Outcome.LAST_OWNER;
    house(person.get());
    return tenancy.in(
        account,
        () ->
            isLastOwner(account, user)
                ? Outcome.LAST_OWNER
                : done(() -> memberships.remove(account, user) == 1));
  }

  private boolean isLastOwner(AccountId account, UserId user) {
    var owners = memberships.lockOwners(account);
    return owners == 1
        && memberships.find(account, user).filter(it -> it.role() == Role.OWNER).isPresent();
  }

  private void house(Person person) {
    var user = person.user();
    if (tenancy.across(_ -> signIns.of(user.email())).size() > 1) return;
    var owner = new Member(new AccountId(ids.next()), user.id(), Role.OWNER);
    tenancy.run(owner.account(), () -> founding.found(owner, user.name()));
  }

  private static Outcome done(BooleanSupplier change) {
    return change.getAsBoolean() ? Outcome.DONE : Outcome.NO_MEMBER;
  }
}
