package fm.podwright.core.staff;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/// Who may sign up.
///
/// @param signUp `open`, `invitation` or `closed` (`PODWRIGHT_SIGN_UP`)
/// @param signUpInvitationLife how long an invitation to sign up is good
///   (`PODWRIGHT_SIGN_UP_INVITATION_LIFE`)
@ConfigurationProperties("podwright")
public record SignUpSettings(
    @Bindable(defaultValue = "open") String signUp,
    @Bindable(defaultValue = "P14D") Duration signUpInvitationLife) {
  public SignUpSettings {
    var mode = signUp.strip().toUpperCase(Locale.ROOT);
    if (Arrays.stream(SignUpMode.values()).noneMatch(it -> it.name().equals(mode))) {
      throw new IllegalArgumentException(
          "PODWRIGHT_SIGN_UP is none of open, invitation and closed");
    }
  }

  /// Who that is.
  public SignUpMode mode() {
    return SignUpMode.valueOf(signUp.strip().toUpperCase(Locale.ROOT));
  }
}
