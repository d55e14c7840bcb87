package fm.podwright.core.billing;

import com.stripe.exception.IdempotencyException;
import com.stripe.exception.StripeException;
import java.util.Set;

/// Stripe said no: a mistake of ours, or of how Stripe was set up, or something that is so no more.
final class StripeRefused extends RuntimeException {
  private static final long serialVersionUID = 1;
  private static final Set<Integer> ANSWERS = Set.of(400, 402, 403, 404);

  private final boolean otherwise;

  StripeRefused(StripeException cause) {
    super("Stripe refused: " + cause.getMessage(), cause);
    this.otherwise = cause instanceof IdempotencyException;
  }

  static boolean isBehind(StripeException e) {
    var status = e.getStatusCode();
    return status != null && ANSWERS.contains(status);
  }

  /// True if the request was asked before in other words, so that its key is used up.
  boolean wasAskedOtherwise() {
    return otherwise;
  }
}
