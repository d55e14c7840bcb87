package fm.podwright.core.staff;

import fm.podwright.core.account.Presence;
import fm.podwright.core.account.SignIn;
import fm.podwright.core.account.SignIns;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.account.EmailAddress;
import fm.podwright.domain.staff.StaffAct;
import fm.podwright.domain.tenancy.UserId;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;

/// Makes operators and takes that back. The first one is whoever has confirmed the address that the
/// settings name; the others are made by an operator.
@Singleton
public class Appointing {
  private final Staff staff;
  private final SignIns signIns;
  private final Audit audit;
  private final Tenancy tenancy;
  private final StaffSettings settings;
  private final InstantSource clock;

  Appointing(
      Staff staff,
      SignIns signIns,
      Audit audit,
      Tenancy tenancy,
      StaffSettings settings,
      InstantSource clock) {
    this.staff = staff;
    this.signIns = signIns;
    this.audit = audit;
    this.tenancy = tenancy;
    this.settings = settings;
    this.clock = clock;
  }

  /// What came of it.
  public enum Outcome {
    DONE,
    NOBODY,
    IS_ONE,
    SELF
  }

  /// The person as an operator, if they are to be the first one.
  public Presence recognize(Presence presence) {
    if (presence.operator() || !isFirst(presence)) return presence;
    var user = presence.user();
    var first = new Operator(user.id(), user.email(), "");
    var isMade = tenancy.asOperator(user.id(), () -> begin(first));
    return isMade ? presence.asOperator() : presence;
  }

  /// True while nobody operates the installation.
  public boolean isVacant() {
    return tenancy.across(_ -> staff.all().isEmpty());
  }

  private boolean isFirst(Presence presence) {
    return settings.first().filter(presence.user().email()::equals).isPresent();
  }

  private boolean begin(Operator first) {
    if (!staff.all().isEmpty()) return false;
    staff.add(first.id(), clock.instant(), first.id());
    var email = first.email().value();
    audit.note(first, StaffAct.APPOINTED, email, "The settings name this address");
    return true;
  }

  /// Makes whoever has confirmed the address an operator.
  public Outcome appoint(Operator by, EmailAddress email, String reason) {
    var user = tenancy.across(_ -> confirmed(email));
    return user.map(it -> tenancy.asOperator(by.id(), () -> add(by, it, email, reason)))
        .orElse(Outcome.NOBODY);
  }

  private Optional<UserId> confirmed(EmailAddress email) {
    return signIns.of(email).stream()
        .filter(SignIn::verified)
        .map(it -> it.member().user())
        .findFirst();
  }

  private Outcome add(Operator by, UserId user, EmailAddress email, String reason) {
    if (staff.add(user, clock.instant(), by.id()) == 0) return Outcome.IS_ONE;
    audit.note(by, StaffAct.APPOINTED, email.value(), reason);
    return Outcome.DONE;
  }

  /// Makes somebody an operator no more. Nobody can do that to themselves, so that one remains.
  public Outcome dismiss(Operator by, UserId user, String reason) {
    if (by.id().equals(user)) return Outcome.SELF;
    return tenancy.asOperator(by.id(), () -> remove(by, user, reason));
  }

  private Outcome remove(Operator by, UserId user, String reason) {
    var found = staff.all().stream().filter(it -> it.id().equals(user)).findFirst();
    if (found.isEmpty()) return Outcome.NOBODY;
    staff.remove(user);
    audit.note(by, StaffAct.DISMISSED, found.get().email().value(), reason);
    return Outcome.DONE;
  }
}
