package fm.podwright.core.staff;

import fm.podwright.domain.account.EmailAddress;
import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;
import java.util.Optional;

/// Who operates the installation.
///
/// @param operator the address of the first operator: whoever confirms it becomes one, if nobody is
///   yet (`PODWRIGHT_OPERATOR`)
/// @param contact where people write to the operators, in mails and on the platform's pages; the
///   first operator's address if empty (`PODWRIGHT_CONTACT`)
/// @param staffIdle after how long without a page of the staff the password is asked for again
///   (`PODWRIGHT_STAFF_IDLE`)
@ConfigurationProperties("podwright")
public record StaffSettings(
    @Bindable(defaultValue = "") String operator,
    @Bindable(defaultValue = "") String contact,
    @Bindable(defaultValue = "PT30M") Duration staffIdle) {
  public StaffSettings {
    if (!operator.isBlank() && EmailAddress.parse(operator).isEmpty()) {
      throw new IllegalArgumentException(
          "PODWRIGHT_OPERATOR is no e-mail address; write name@example.com");
    }
  }

  /// Whose address the first operator has.
  public Optional<EmailAddress> first() {
    return EmailAddress.parse(operator);
  }

  /// Where people write to the operators; empty if nobody said.
  public String address() {
    return contact.isBlank() ? operator.strip() : contact.strip();
  }
}
