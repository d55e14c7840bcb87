package fm.podwright.dashboard.billing;

import fm.podwright.core.billing.Entitlements;
import fm.podwright.core.billing.Outlook;
import fm.podwright.core.billing.StripeUnavailable;
import fm.podwright.core.billing.Syncing;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.dashboard.http.Notices;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.templates.dashboard.Notice;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.net.URI;

/// Receives those who come back from Stripe: what they did there is fetched before the page shows,
/// however late its event comes.
@Singleton
final class Returning {
  private static final URI BILLING = URI.create("/billing");
  private static final String BOUGHT = "bought";
  private static final String CHANGED = "changed";

  private final Syncing syncing;
  private final Entitlements entitlements;
  private final Tenancy tenancy;
  private final Notices notices;

  Returning(Syncing syncing, Entitlements entitlements, Tenancy tenancy, Notices notices) {
    this.syncing = syncing;
    this.entitlements = entitlements;
    this.tenancy = tenancy;
    this.notices = notices;
  }

  /// True if Stripe sent somebody here.
  static boolean isReturn(HttpRequest<?> request) {
    var parameters = request.getParameters();
    return parameters.contains(BOUGHT) || parameters.contains(CHANGED);
  }

  HttpResponse<?> answer(HttpRequest<?> request, AccountId account) {
    try {
      var isOther = syncing.sync(account);
      if (request.getParameters().contains(BOUGHT)) return bought(account);
      return isOther
          ? notices.redirect(BILLING, Notice.good("What you changed at Stripe is here."))
          : HttpResponse.seeOther(BILLING);
    } catch (StripeUnavailable e) {
      return notices.redirect(
          BILLING,
          Notice.warn(
              "Stripe does not answer just now. What you did there is not lost: it is here as soon"
                  + " as Stripe answers."));
    }
  }

  private HttpResponse<?> bought(AccountId account) {
    var isThere =
        tenancy.in(
            account,
            () ->
                entitlements
                    .outlook(account)
                    .map(Outlook::standing)
                    .filter(it -> it.isSubscribed())
                    .isPresent());
    return notices.redirect(
        BILLING,
        isThere
            ? Notice.good("Thank you. The plan is yours from now on.")
            : Notice.warn(
                "Stripe has not confirmed the payment yet. The plan is here as soon as it does."));
  }
}
