package fm.podwright.standin.stripe.json;

import fm.podwright.standin.stripe.state.Thing;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Builds, reads and writes JSON.
public final class Json {
  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private Json() {}

  /// An object of names and values in turn.
  public static ObjectNode object(@Nullable Object... pairs) {
    var object = NODES.objectNode();
    for (var i = 0; i < pairs.length; i += 2) {
      object.set(String.valueOf(pairs[i]), value(pairs[i + 1]));
    }
    return object;
  }

  /// A list of values.
  public static ArrayNode list(Collection<?> values) {
    var list = NODES.arrayNode();
    values.forEach(value -> list.add(value(value)));
    return list;
  }

  /// A value as JSON: a time becomes seconds, a decimal a string, an empty text stays one.
  public static JsonNode value(@Nullable Object value) {
    return switch (value) {
      case null -> NODES.nullNode();
      case JsonNode node -> node;
      case Thing thing -> thing.json();
      case String text -> NODES.stringNode(text);
      case Boolean flag -> NODES.booleanNode(flag);
      case Integer number -> NODES.numberNode(number.longValue());
      case Long number -> NODES.numberNode(number);
      case BigDecimal number -> NODES.stringNode(number.toPlainString());
      case Instant time -> NODES.numberNode(time.getEpochSecond());
      case Collection<?> values -> list(values);
      case Map<?, ?> map -> {
        var object = NODES.objectNode();
        map.forEach((name, each) -> object.set(String.valueOf(name), value(each)));
        yield object;
      }
      default -> throw new IllegalArgumentException("not JSON: " + value.getClass());
    };
  }

  /// What is at a path of names and numbers with dots between; missing where there is nothing.
  public static JsonNode at(JsonNode node, String path) {
    var found = node;
    for (var part : path.split("\\.", -1)) {
      found =
          found.isArray() && part.matches("[0-9]{1,5}")
              ? found.path(Integer.parseInt(part))
              : found.path(part);
    }
    return found;
  }

  /// Sets what is at a path of names; objects on the way are made.
  public static void set(ObjectNode node, String path, JsonNode value) {
    var dot = path.indexOf('.');
    if (dot < 0) {
      node.set(path, value);
      return;
    }
    var name = path.substring(0, dot);
    if (!(node.path(name) instanceof ObjectNode)) node.set(name, NODES.objectNode());
    set((ObjectNode) node.path(name), path.substring(dot + 1), value);
  }

  /// Lays one object over another; objects within are laid over each other too.
  public static ObjectNode lay(ObjectNode over, ObjectNode under) {
    over.forEachEntry((name, value) -> {
      if (value instanceof ObjectNode upper && under.path(name) instanceof ObjectNode lower) {
        lay(upper, lower);
      } else {
        under.set(name, value);
      }
    });
    return under;
  }

  public static ObjectNode read(String text) {
    return (ObjectNode) MAPPER.readTree(text);
  }

  public static String write(JsonNode node) {
    return MAPPER.writeValueAsString(node);
  }

  /// For reading by people.
  public static String pretty(JsonNode node) {
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node);
  }
}
