package fm.podwright.standin.stripe.billing;

import fm.podwright.standin.stripe.state.Agenda.Due;
import fm.podwright.standin.stripe.state.Kind;
import fm.podwright.standin.stripe.state.Ledger;
import fm.podwright.standin.stripe.state.Thing;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

/// The stand-in's clock, which is the real one and what it was moved by, and the test clocks. What
/// is due on the way is done in its order, each at its own moment.
public final class Timekeeping {
  private static final String GLOBAL = "global_clock";

  private final Ledger ledger;
  private final Collecting collecting;
  private final InstantSource real;

  public Timekeeping(Ledger ledger, Collecting collecting, InstantSource real) {
    this.ledger = ledger;
    this.collecting = collecting;
    this.real = real;
  }

  /// The stand-in's time, in whole seconds.
  public Instant now() {
    return real.instant().plus(offset()).truncatedTo(ChronoUnit.SECONDS);
  }

  /// How far it was moved.
  public Duration offset() {
    return ledger
        .store()
        .find(Kind.OWN, GLOBAL)
        .map(clock -> Duration.ofSeconds(clock.number("offset")))
        .orElse(Duration.ZERO);
  }

  /// Does what has become due, and sets the ledger's moment to now.
  public void catchUp() {
    pass("", now());
    ledger.now(now());
  }

  /// Moves the stand-in's time on.
  public void advance(Duration by) {
    if (by.isNegative()) throw new IllegalArgumentException("time does not go back");
    var offset = offset().plus(by);
    ledger.store().put(Thing.of(Kind.OWN, GLOBAL, "offset", offset.toSeconds()));
    catchUp();
  }

  /// Moves a test clock to a time.
  public void pass(String timeline, Instant until) {
    for (var due = ledger.store().agenda().first(timeline);
        due.isPresent() && !due.get().at().isAfter(until);
        due = ledger.store().agenda().first(timeline)) {
      ledger.now(due.get().at());
      act(due.get());
    }
    ledger.now(until);
  }

  private void act(Due due) {
    var thing = ledger.get(due.kind(), due.id());
    switch (due.kind()) {
      case SUBSCRIPTION -> new Renewing(ledger, collecting).due(thing);
      case INVOICE -> invoice(thing);
      case CHECKOUT_SESSION -> {
        var expired = thing.with("status", "expired");
        ledger.store().put(expired);
        ledger.tell("checkout.session.expired", expired);
      }
      default -> throw new IllegalStateException("nothing is due with " + thing.id());
    }
  }

  /// Of a subscription that has ended nothing is asked any more.
  private void invoice(Thing invoice) {
    if (ledger.get(Kind.SUBSCRIPTION, invoice.text("_subscription")).has("ended_at")) {
      ledger.change(Ending.left(invoice), "invoice.updated");
      return;
    }
    var open = invoice.text("status").equals("draft") ? collecting.open(invoice) : invoice;
    collecting.pay(open, Collecting.Occasion.AUTOMATIC);
  }

  /// When the next period of any subscription on the stand-in's own clock begins.
  public Optional<Instant> nextRenewal() {
    return ledger.store().all(Kind.SUBSCRIPTION).stream()
        .filter(subscription -> subscription.timeline().isEmpty())
        .filter(
            subscription -> subscription.text("status").matches("trialing|active|past_due|unpaid"))
        .map(Ending::end)
        .min(Comparator.naturalOrder());
  }
}
