package fm.podwright.core.account;

import fm.podwright.domain.account.EmailAddress;

/// What may only be tried so often.
enum Limit {
  FAILURES_PER_EMAIL,
  FAILURES_PER_ADDRESS,
  MAILS_PER_EMAIL,
  SIGN_UPS_PER_ADDRESS;

  Try of(EmailAddress email) {
    return new Try(this, email.value());
  }

  Try of(Client client) {
    return new Try(this, client.network());
  }

  int most(AccountSettings settings) {
    return switch (this) {
      case FAILURES_PER_EMAIL -> settings.failuresPerEmail();
      case FAILURES_PER_ADDRESS -> settings.failuresPerAddress();
      case MAILS_PER_EMAIL -> settings.mailsPerEmail();
      case SIGN_UPS_PER_ADDRESS -> settings.signUpsPerAddress();
    };
  }

  /// One thing that somebody tries.
  record Try(Limit limit, String whose) {}
}
