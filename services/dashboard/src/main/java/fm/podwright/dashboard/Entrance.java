package fm.podwright.dashboard;

import fm.podwright.core.staff.Admission;
import fm.podwright.core.staff.Appointing;
import fm.podwright.core.staff.StaffSettings;
import fm.podwright.templates.dashboard.SignUp;
import jakarta.inject.Singleton;

/// Who may sign up just now.
@Singleton
public class Entrance {
  private final Admission admission;
  private final Appointing appointing;
  private final StaffSettings staff;

  /// Once there is an operator there always is one, so that pages without an account ask the
  /// database no more.
  private volatile boolean isRun;

  Entrance(Admission admission, Appointing appointing, StaffSettings staff) {
    this.admission = admission;
    this.appointing = appointing;
    this.staff = staff;
  }

  /// Whose it is to sign up. While there is no operator, whoever is to be the first has to get in.
  public SignUp signUp() {
    return switch (admission.mode()) {
      case OPEN -> SignUp.OPEN;
      case INVITATION -> isAwaited() ? SignUp.OPEN : SignUp.INVITATION;
      case CLOSED -> isAwaited() ? SignUp.OPEN : SignUp.CLOSED;
    };
  }

  private boolean isAwaited() {
    if (isRun || staff.first().isEmpty()) return false;
    isRun = !appointing.isVacant();
    return !isRun;
  }
}
