package fm.podwright.core.billing;

import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Ends what is paid twice: of two subscriptions the one that was bought first stays. Throws
/// StripeUnavailable.
@Singleton
class Doubles {
  private static final Logger log = LoggerFactory.getLogger(Doubles.class);

  private final Tenancy tenancy;
  private final StripeBooks books;
  private final History history;

  Doubles(Tenancy tenancy, StripeBooks books, History history) {
    this.tenancy = tenancy;
    this.books = books;
    this.history = history;
  }

  /// Ends all but one of an account's subscriptions, as they are at this moment; says which.
  List<Finding> end(AccountId account, List<Booked> all) {
    return Booked.paid(all).stream()
        .skip(1)
        .flatMap(it -> end(account, it.subscription().id()).stream())
        .toList();
  }

  private Optional<Finding> end(AccountId account, String later) {
    try {
      books.cancel(later);
    } catch (StripeRefused e) { // another handler was first
      log.atWarn().addKeyValue("reason", e.getMessage()).log("a second subscription is not ended");
      return Optional.empty();
    }
    tenancy.run(
        account,
        () ->
            history.write(
                account,
                null,
                "A second subscription was found and cancelled; what was paid for it is credited to"
                    + " the next invoices"));
    log.atWarn().addKeyValue("subscription", later).log("a second subscription was cancelled");
    return Optional.of(
        new Finding(Finding.Kind.DOUBLE, account.toString(), later + " was cancelled"));
  }
}
