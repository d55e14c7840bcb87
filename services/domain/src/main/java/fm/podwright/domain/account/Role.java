package fm.podwright.domain.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What somebody is in an account; each role may do all that the next one may.
public enum Role {
  OWNER,
  ADMIN,
  EDITOR,
  ANALYST;

  /// True if a member with this role may do `act`.
  public boolean may(Act act) {
    return compareTo(act.least()) <= 0;
  }

  /// The role as it is stored and read: lower case.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The role of that code, or empty if there is none.
  public static Optional<Role> parse(String code) {
    return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
  }
}
