package fm.podwright.standin.stripe;

import fm.podwright.standin.stripe.billing.Collecting;
import fm.podwright.standin.stripe.billing.Timekeeping;
import fm.podwright.standin.stripe.event.Delivery;
import fm.podwright.standin.stripe.state.Ledger;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// The stand-in's clock: the real one, and what it was moved by.
public final class Clock {
  private final Ledger ledger;
  private final Timekeeping time;
  private final Delivery delivery;

  Clock(Ledger ledger, Timekeeping time, Delivery delivery) {
    this.ledger = ledger;
    this.time = time;
    this.delivery = delivery;
  }

  /// The stand-in's time, in whole seconds.
  public Instant now() {
    return ledger.store().change(time::now);
  }

  /// Moves time on; when it returns, all that became due on the way has happened.
  public void advance(Duration by) {
    change(() -> time.advance(by));
  }

  /// Moves time on to a moment.
  public void advanceTo(Instant moment) {
    change(() -> time.advance(Duration.between(time.now(), moment)));
  }

  /// Moves time past the next renewal or end of a trial, and past the hour for which the invoice is
  /// a draft; empty, and time stays, where nothing will be renewed.
  public Optional<Instant> advanceToRenewal() {
    var renewal = ledger.store().change(() -> time.nextRenewal());
    renewal.ifPresent(at -> advanceTo(at.plus(Collecting.DRAFT)));
    return renewal;
  }

  /// Does what has become due since it was asked last.
  public void catchUp() {
    change(time::catchUp);
  }

  private void change(Runnable change) {
    ledger
        .store()
        .change(() -> {
          change.run();
          return true;
        });
    delivery.wake();
  }
}
