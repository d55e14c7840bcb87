package fm.podwright.core.account;

import fm.podwright.domain.account.EmailAddress;
import fm.podwright.domain.tenancy.AccountId;

/// What may only be tried so often.
enum Limit {
  FAILURES_PER_EMAIL,
  FAILURES_PER_ADDRESS,
  MAILS_PER_EMAIL,
  SIGN_UPS_PER_ADDRESS,
  FEEDS_PER_ACCOUNT,
  REPORTS_PER_ADDRESS;

  private static final int FEEDS = 30;
  private static final int REPORTS = 5;

  Try of(EmailAddress email) {
    return new Try(this, email.value());
  }

  Try of(Client client) {
    return new Try(this, client.network());
  }

  Try of(AccountId account) {
    return new Try(this, account.toString());
  }

  int most(AccountSettings settings) {
    return switch (this) {
      case FAILURES_PER_EMAIL -> settings.failuresPerEmail();
      case FAILURES_PER_ADDRESS -> settings.failuresPerAddress();
      case MAILS_PER_EMAIL -> settings.mailsPerEmail();
      case SIGN_UPS_PER_ADDRESS -> settings.signUpsPerAddress();
      case FEEDS_PER_ACCOUNT -> FEEDS;
      case REPORTS_PER_ADDRESS -> REPORTS;
    };
  }

  /// One thing that somebody tries.
  record Try(Limit limit, String whose) {}
}
