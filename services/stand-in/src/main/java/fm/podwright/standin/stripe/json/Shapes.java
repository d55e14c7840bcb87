package fm.podwright.standin.stripe.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;

/// Every field that Stripe writes for each kind of object, with what it says where nothing was
/// said.
public final class Shapes {
  private static final ObjectNode ALL = load();

  private Shapes() {}

  /// An object in its full shape.
  public static ObjectNode full(String shape, ObjectNode known) {
    var full = ((ObjectNode) ALL.path(shape)).deepCopy();
    known.forEachEntry((name, value) -> {
      if (name.startsWith("_")) return;
      if (value instanceof ObjectNode over && full.path(name) instanceof ObjectNode under) {
        Json.lay(over, under);
      } else {
        full.set(name, value);
      }
    });
    return full;
  }

  private static ObjectNode load() {
    try (var stream = Shapes.class.getResourceAsStream("shapes.json")) {
      return Json.read(new String(Objects.requireNonNull(stream).readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
