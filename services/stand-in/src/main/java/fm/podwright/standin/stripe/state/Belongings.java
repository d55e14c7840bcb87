package fm.podwright.standin.stripe.state;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedCollection;
import java.util.SequencedMap;

/// The things of each customer, so that nobody has to look through those of all.
final class Belongings {
  private final Map<Kind, Map<String, SequencedMap<String, Thing>>> things =
      new EnumMap<>(Kind.class);

  /// Those of a kind, in the order in which they became the customer's.
  SequencedCollection<Thing> of(Kind kind, String customer) {
    return Optional.ofNullable(things.get(kind))
        .map(it -> it.get(customer))
        .map(SequencedMap::sequencedValues)
        .orElseGet(List::of);
  }

  void place(Thing thing) {
    var customer = thing.text("customer");
    if (customer.isEmpty()) return;
    things
        .computeIfAbsent(thing.kind(), _ -> new HashMap<>())
        .computeIfAbsent(customer, _ -> new LinkedHashMap<>())
        .put(thing.id(), thing);
  }

  void drop(Thing thing) {
    var ofKind = things.get(thing.kind());
    if (ofKind == null) return;
    var ofCustomer = ofKind.get(thing.text("customer"));
    if (ofCustomer == null) return;
    ofCustomer.remove(thing.id());
    if (ofCustomer.isEmpty()) ofKind.remove(thing.text("customer"));
  }
}
