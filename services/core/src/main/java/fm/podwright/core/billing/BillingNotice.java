package fm.podwright.core.billing;

import fm.podwright.domain.billing.Cause;
import fm.podwright.domain.billing.Overage.Level;
import java.util.Optional;

/// What the owners of an account are written to about.
public enum BillingNotice {
  TRIAL_ENDS,
  TRIAL_OVER,
  PAYMENT_FAILED,
  PAID,
  UPLOADS_PAUSED,
  CANCELLED,
  ENDED,
  CLOSES,
  CLOSED,
  DOWNLOADS_NEAR,
  DOWNLOADS_OVER,
  DOWNLOADS_PAUSED;

  /// What is written about that; of what somebody has just done on purpose, nothing.
  static Optional<BillingNotice> of(Cause cause) {
    return switch (cause) {
      case BOUGHT, RESUMED -> Optional.empty();
      case TRIAL_ENDED -> Optional.of(TRIAL_OVER);
      case PAYMENT_FAILED -> Optional.of(PAYMENT_FAILED);
      case PAID -> Optional.of(PAID);
      case PATIENCE_ENDED -> Optional.of(UPLOADS_PAUSED);
      case CANCEL_ASKED -> Optional.of(CANCELLED);
      case ENDED -> Optional.of(ENDED);
      case GRACE_ENDED -> Optional.of(CLOSED);
    };
  }

  static Optional<BillingNotice> of(Level level) {
    return switch (level) {
      case UNDER -> Optional.empty();
      case NEAR -> Optional.of(DOWNLOADS_NEAR);
      case OVER -> Optional.of(DOWNLOADS_OVER);
      case PAUSED -> Optional.of(DOWNLOADS_PAUSED);
    };
  }
}
