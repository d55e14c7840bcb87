package fm.podwright.standin.stripe.api;

import fm.podwright.standin.stripe.state.Thing;
import org.jspecify.annotations.Nullable;

/// Takes parameters over into fields of the same path. What was sent empty unsets the field.
final class Fields {
  static final String ADDRESS =
      " address.city address.country address.line1 address.line2 address.postal_code address.state";

  private Fields() {}

  /// @param names with types as in [Allowed]
  static Thing take(Thing thing, Params params, String names) {
    var taken = thing;
    for (var word : names.strip().split(" +", -1)) {
      var name = word.split("[!:]", 2)[0];
      var type = word.contains(":") ? word.substring(word.indexOf(':') + 1) : "";
      if (name.endsWith(".*")) taken = map(taken, params, name.substring(0, name.length() - 2));
      else if (name.endsWith(".#"))
        taken = list(taken, params, name.substring(0, name.length() - 2));
      else if (params.values().containsKey(name))
        taken = taken.with(name, value(params.text(name), type));
    }
    return taken;
  }

  private static @Nullable Object value(String text, String type) {
    if (text.isEmpty()) return null;
    return switch (type) {
      case "bool" -> text.equals("true");
      case "int", "int?" -> Long.parseLong(text);
      default -> text;
    };
  }

  private static Thing list(Thing thing, Params params, String name) {
    return params.has(name) ? thing.with(name, params.texts(name)) : thing;
  }

  private static Thing map(Thing thing, Params params, String name) {
    if (!params.has(name)) return thing;
    var map = thing.map(name);
    if (params.values().containsKey(name)) map.clear();
    params
        .below(name)
        .values()
        .forEach((key, value) -> {
          if (value.isEmpty()) map.remove(key);
          else map.put(key, value);
        });
    return thing.with(name, map);
  }
}
