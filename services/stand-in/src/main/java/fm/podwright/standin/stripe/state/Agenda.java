package fm.podwright.standin.stripe.state;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/// When something must next be done with each thing, for each clock in the order of time.
public final class Agenda {
  /// How long before its end a trial's end is told, as Stripe does.
  public static final Duration TRIAL_NOTICE = Duration.ofDays(3);

  /// How long before a renewal the invoice to come is told.
  public static final Duration RENEWAL_NOTICE = Duration.ofDays(7);

  private static final Duration FIRST_PAYMENT = Duration.ofHours(23);

  private final Map<String, TreeSet<Due>> timelines = new HashMap<>();
  private final Map<String, Due> byId = new HashMap<>();

  /// Something to do with a thing at a time.
  public record Due(Instant at, Kind kind, String id, String timeline) {
    private static final Comparator<Due> ORDER =
        Comparator.comparing(Due::at).thenComparing(Due::kind).thenComparing(Due::id);
  }

  /// What is due first on a clock.
  public Optional<Due> first(String timeline) {
    return Optional.ofNullable(timelines.get(timeline))
        .filter(dues -> !dues.isEmpty())
        .map(TreeSet::first);
  }

  void note(Thing thing) {
    drop(thing.id());
    next(thing)
        .ifPresent(at -> {
          var due = new Due(at, thing.kind(), thing.id(), thing.timeline());
          byId.put(due.id(), due);
          timelines.computeIfAbsent(due.timeline(), _ -> new TreeSet<>(Due.ORDER)).add(due);
        });
  }

  void drop(String id) {
    var due = byId.remove(id);
    var dues = due == null ? null : timelines.get(due.timeline());
    if (dues != null) dues.remove(due);
  }

  private static Optional<Instant> next(Thing thing) {
    return switch (thing.kind()) {
      case SUBSCRIPTION -> ofSubscription(thing);
      case INVOICE -> ofInvoice(thing);
      case CHECKOUT_SESSION ->
          thing.text("status").equals("open") ? thing.time("expires_at") : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<Instant> ofSubscription(Thing subscription) {
    return switch (subscription.text("status")) {
      case "incomplete" -> Optional.of(subscription.created().plus(FIRST_PAYMENT));
      case "trialing" -> first(end(subscription), trialNotice(subscription));
      case "active" -> first(end(subscription), renewalNotice(subscription));
      case "past_due", "unpaid" -> end(subscription);
      default -> Optional.empty();
    };
  }

  private static Optional<Instant> end(Thing subscription) {
    return first(subscription.time("items.0.current_period_end"), subscription.time("cancel_at"));
  }

  /// When the end of a trial is to be told; empty once it was.
  public static Optional<Instant> trialNotice(Thing subscription) {
    return subscription.is("_told_trial_end")
        ? Optional.empty()
        : subscription.time("trial_end").map(end -> end.minus(TRIAL_NOTICE));
  }

  /// When the next invoice is to be told; empty once it was, or where none will come.
  public static Optional<Instant> renewalNotice(Thing subscription) {
    var end = subscription.time("items.0.current_period_end");
    return subscription.has("cancel_at") || subscription.time("_told_renewal").equals(end)
        ? Optional.empty()
        : end.map(at -> at.minus(RENEWAL_NOTICE));
  }

  private static Optional<Instant> ofInvoice(Thing invoice) {
    return switch (invoice.text("status")) {
      case "draft" -> invoice.time("automatically_finalizes_at");
      case "open" -> invoice.time("next_payment_attempt");
      default -> Optional.empty();
    };
  }

  private static Optional<Instant> first(Optional<Instant> one, Optional<Instant> other) {
    return Stream.of(one, other).flatMap(Optional::stream).min(Comparator.naturalOrder());
  }
}
