package fm.podwright.core.billing;

import fm.podwright.core.account.Presence;
import fm.podwright.domain.account.EmailAddress;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.domain.tenancy.UserId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// An account that becomes a customer of Stripe's, and who wants that. Clicks within a minute are
/// one; later ones are another, for an answer that Stripe failed would be repeated for a day.
///
/// @param gone the customer in whose place it comes; empty if it is the first
record NewCustomer(
    AccountId account, String name, UserId user, EmailAddress email, String gone, Instant at) {
  static NewCustomer of(Presence presence, String gone, Instant now) {
    return new NewCustomer(
        presence.member().account(),
        presence.account().name(),
        presence.member().user(),
        presence.user().email(),
        gone,
        now.truncatedTo(ChronoUnit.MINUTES));
  }

  String key() {
    return "customer/%s/%s/%s/%s".formatted(account, user, at, gone);
  }
}
