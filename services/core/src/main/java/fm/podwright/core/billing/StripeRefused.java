package fm.podwright.core.billing;

import com.stripe.exception.IdempotencyException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import java.util.Set;

/// Stripe said no: a mistake of ours, or of how Stripe was set up, or something that is so no more.
public final class StripeRefused extends RuntimeException {
  private static final long serialVersionUID = 1;
  private static final Set<Integer> ANSWERS = Set.of(400, 402, 403, 404);

  private final boolean otherwise;
  private final boolean aboutCustomer;

  StripeRefused(StripeException cause) {
    super("Stripe refused: " + cause.getMessage(), cause);
    this.otherwise = cause instanceof IdempotencyException;
    this.aboutCustomer =
        cause instanceof InvalidRequestException request
            && "resource_missing".equals(request.getCode())
            && "customer".equals(request.getParam());
  }

  static boolean isBehind(StripeException e) {
    var status = e.getStatusCode();
    return status != null && ANSWERS.contains(status);
  }

  /// True if the request was asked before in other words, so that its key is used up.
  boolean wasAskedOtherwise() {
    return otherwise;
  }

  /// True if Stripe has no such customer: it was deleted, or is another Stripe account's.
  boolean isAboutCustomer() {
    return aboutCustomer;
  }
}
