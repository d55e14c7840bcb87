package fm.podwright.standin.stripe.state;

import fm.podwright.standin.stripe.json.Json;
import tools.jackson.databind.node.ObjectNode;

/// What was before a change, of that alone which changed: `previous_attributes`.
final class Difference {
  private Difference() {}

  static ObjectNode of(ObjectNode before, ObjectNode after) {
    var difference = Json.object();
    after.forEachEntry((name, value) -> {
      var old = before.path(name);
      if (old.equals(value)) return;
      if (value instanceof ObjectNode now && old instanceof ObjectNode then) {
        difference.set(name, of(then, now));
      } else {
        difference.set(name, Json.value(old.isMissingNode() ? null : old));
      }
    });
    return difference;
  }
}
