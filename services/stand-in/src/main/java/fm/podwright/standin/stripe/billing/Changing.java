package fm.podwright.standin.stripe.billing;

import fm.podwright.standin.stripe.state.Kind;
import fm.podwright.standin.stripe.state.Ledger;
import fm.podwright.standin.stripe.state.Thing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Changes what is subscribed to, and counts what the change is worth to the second.
public final class Changing {
  private final Ledger ledger;
  private final Collecting collecting;
  private final Lines lines;

  public Changing(Ledger ledger, Collecting collecting) {
    this.ledger = ledger;
    this.collecting = collecting;
    this.lines = new Lines(ledger);
  }

  /// What becomes of the difference.
  public enum Proration {
    /// It waits for the next invoice.
    CREATE_PRORATIONS,
    /// It is invoiced at once.
    ALWAYS_INVOICE,
    /// It is forgotten.
    NONE
  }

  /// The subscription with other items, and the invoice where one is due at once. Another interval
  /// begins a period, and is always invoiced at once.
  ///
  /// @param items the items as they shall be; those that stay keep their id
  public Changed items(Thing subscription, List<Thing> items, Proration proration) {
    var anew =
        !Periods.isSame(price(subscription.things("items").getFirst()), price(items.getFirst()));
    return subscription.text("status").equals("trialing")
        ? new Changed(subscription.with("items", json(items)), Optional.empty())
        : anew ? anew(subscription, items, proration) : within(subscription, items, proration);
  }

  /// A change that was worked out.
  ///
  /// @param draft an invoice that is not issued yet
  public record Changed(Thing subscription, Optional<Thing> draft) {}

  private Changed within(Thing subscription, List<Thing> items, Proration proration) {
    var now = subscription.with("items", json(items));
    if (proration == Proration.NONE) return new Changed(now, Optional.empty());
    var differences = new ArrayList<Thing>();
    subscription.things("items").stream()
        .filter(item -> !isAmong(item, items))
        .forEach(item -> differences.add(lines.unused(subscription, item)));
    items.stream()
        .filter(item -> !isAmong(item, subscription.things("items")))
        .forEach(item -> differences.add(lines.remaining(now, item)));
    var pending = new ArrayList<>(subscription.things("_pending"));
    pending.addAll(differences);
    return differences.isEmpty() || proration == Proration.CREATE_PRORATIONS
        ? new Changed(now.with("_pending", json(pending)), Optional.empty())
        : invoiced(now, pending);
  }

  private static boolean isAmong(Thing item, List<Thing> others) {
    return others.stream()
        .anyMatch(other ->
            other.text("id").equals(item.text("id"))
                && other.text("price").equals(item.text("price"))
                && other.number("quantity") == item.number("quantity"));
  }

  private Changed anew(Thing subscription, List<Thing> items, Proration proration) {
    var all = new ArrayList<>(subscription.things("_pending"));
    if (proration != Proration.NONE && !subscription.text("status").equals("paused")) {
      subscription.things("items").forEach(item -> all.add(lines.unused(subscription, item)));
    }
    var restarted = restart(subscription.with("items", json(items)));
    all.addAll(lines.periods(restarted));
    return invoiced(restarted, all);
  }

  /// A subscription whose period begins now, invoiced whole: after a trial that is cut short, or a
  /// pause.
  public Changed restarted(Thing subscription) {
    var restarted = restart(subscription);
    return invoiced(restarted, lines.periods(restarted));
  }

  /// A subscription to which what it will not use is owed, with its next invoice.
  public Thing credited(Thing subscription) {
    var pending = new ArrayList<>(subscription.things("_pending"));
    subscription.things("items").forEach(item -> pending.add(lines.unused(subscription, item)));
    return subscription.with("_pending", json(pending));
  }

  /// A subscription whose waiting differences are invoiced and asked for at once.
  public Thing settled(Thing subscription) {
    var pending = subscription.things("_pending");
    return pending.isEmpty()
        ? subscription
        : apply(invoiced(subscription, pending), Collecting.Occasion.AUTOMATIC);
  }

  private Thing restart(Thing subscription) {
    var now = ledger.now();
    var items =
        subscription.things("items").stream()
            .map(item -> period(item, now))
            .map(Thing::json)
            .toList();
    return subscription.with("items", items, "billing_cycle_anchor", now);
  }

  private Thing period(Thing item, Instant now) {
    return item.with(
        "current_period_start", now, "current_period_end", Periods.end(price(item), now, now));
  }

  private Changed invoiced(Thing subscription, List<Thing> all) {
    var draft = new Drafting(ledger).draft(subscription, "subscription_update", all);
    return new Changed(
        subscription.with("latest_invoice", draft.id(), "_pending", List.of()), Optional.of(draft));
  }

  /// Does what was worked out, and asks for the money if any is owed.
  public Thing apply(Changed changed, Collecting.Occasion occasion) {
    ledger.change(changed.subscription(), "customer.subscription.updated");
    changed
        .draft()
        .map(collecting::issue)
        .map(collecting::open)
        .ifPresent(open -> collecting.pay(open, occasion));
    return ledger.get(Kind.SUBSCRIPTION, changed.subscription().id());
  }

  /// What the next invoice will be, as things are.
  public Thing next(Thing subscription) {
    return new Renewing(ledger, collecting).next(subscription);
  }

  private Thing price(Thing item) {
    return lines.price(item);
  }

  private static List<Object> json(List<Thing> things) {
    return List.copyOf(things.stream().map(Thing::json).toList());
  }
}
