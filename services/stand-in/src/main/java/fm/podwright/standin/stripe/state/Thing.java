package fm.podwright.standin.stripe.state;

import fm.podwright.standin.stripe.json.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// One object of the API as it is kept: its fields have Stripe's names, those that are null are
/// left out, and names that begin with an underscore are the stand-in's own and never shown. A
/// change returns another thing. Paths have dots: `automatic_tax.enabled`.
public record Thing(ObjectNode json) {
  public static Thing of(Kind kind, String id, @Nullable Object... pairs) {
    var json = Json.object("id", id, "object", kind.object());
    json.setAll(Json.object(pairs));
    return new Thing(json);
  }

  public String id() {
    return text("id");
  }

  public Kind kind() {
    return Kind.of(text("object")).orElseThrow();
  }

  public Instant created() {
    return time("created").orElse(Instant.EPOCH);
  }

  public JsonNode at(String path) {
    return Json.at(json, path);
  }

  /// Empty where there is none.
  public String text(String path) {
    return at(path).asString("");
  }

  /// 0 where there is none.
  public long number(String path) {
    return at(path).asLong(0);
  }

  public boolean is(String path) {
    return at(path).asBoolean(false);
  }

  public boolean has(String path) {
    return !at(path).isMissingNode() && !at(path).isNull();
  }

  public Optional<Instant> time(String path) {
    return has(path) ? Optional.of(Instant.ofEpochSecond(number(path))) : Optional.empty();
  }

  /// The elements of a list, empty where there is none.
  public List<JsonNode> list(String path) {
    return List.copyOf(at(path).values());
  }

  /// The elements of a list of objects.
  public List<Thing> things(String path) {
    return list(path).stream().map(node -> new Thing((ObjectNode) node)).toList();
  }

  public Stream<String> texts(String path) {
    return list(path).stream().map(JsonNode::asString);
  }

  /// Names and values, like `metadata`.
  public Map<String, String> map(String path) {
    var map = new TreeMap<String, String>();
    at(path).forEachEntry((name, value) -> map.put(name, value.asString("")));
    return map;
  }

  /// The same with other values, in pairs of path and value.
  public Thing with(@Nullable Object... pairs) {
    var changed = json.deepCopy();
    for (var i = 0; i < pairs.length; i += 2) {
      Json.set(changed, String.valueOf(pairs[i]), Json.value(pairs[i + 1]));
    }
    return new Thing(changed);
  }

  /// The id of the test clock that its time is of; empty for the stand-in's own clock.
  public String timeline() {
    return has("test_clock") ? text("test_clock") : text("_clock");
  }
}
