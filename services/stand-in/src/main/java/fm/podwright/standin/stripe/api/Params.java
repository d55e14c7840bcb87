package fm.podwright.standin.stripe.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import fm.podwright.standin.stripe.json.Json;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Parameters of a request by their path: `line_items[0][price]` is `line_items.0.price`. What was
/// sent empty is there and empty: it asks for a value to be unset.
public record Params(Map<String, String> values) {
  private static final Pattern KEY = Pattern.compile("[^\\[\\]]+(\\[[^\\[\\]]*])*");
  private static final int MOST = 2000;

  /// Reads a form.
  public static Params of(String form) {
    var values = new LinkedHashMap<String, String>();
    for (var pair : form.split("&", -1)) {
      if (pair.isEmpty()) continue;
      var equals = pair.indexOf('=');
      var key = decoded(equals < 0 ? pair : pair.substring(0, equals));
      if (!KEY.matcher(key).matches() || values.size() >= MOST) {
        throw StripeError.invalid("Invalid parameter name: " + key);
      }
      values.put(path(key, values), equals < 0 ? "" : decoded(pair.substring(equals + 1)));
    }
    return new Params(values);
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, UTF_8);
    } catch (IllegalArgumentException _) {
      throw StripeError.invalid("Invalid encoding in the form.");
    }
  }

  private static String path(String key, Map<String, String> values) {
    var path = key.replace("][", ".").replace('[', '.').replace("]", "");
    if (!path.endsWith(".")) return path;
    var number = 0;
    while (values.containsKey(path + number)) number++;
    return path + number;
  }

  public boolean has(String path) {
    return values.containsKey(path) || !names(path).isEmpty();
  }

  /// Empty where nothing was sent.
  public String text(String path) {
    return values.getOrDefault(path, "");
  }

  public Optional<String> find(String path) {
    return Optional.ofNullable(values.get(path)).filter(value -> !value.isEmpty());
  }

  public boolean is(String path) {
    return text(path).equals("true");
  }

  public long number(String path) {
    return Long.parseLong(values.getOrDefault(path, "0"));
  }

  /// The names below a path, each once, in their order.
  public List<String> names(String path) {
    return values.keySet().stream()
        .filter(name -> name.startsWith(path + "."))
        .map(name -> name.substring(path.length() + 1).split("\\.", 2)[0])
        .distinct()
        .toList();
  }

  /// The values of a list of plain values.
  public List<String> texts(String path) {
    return names(path).stream().map(name -> text(path + "." + name)).toList();
  }

  /// The parameters below a path.
  public Params below(String path) {
    var below = new LinkedHashMap<String, String>();
    values.forEach((name, value) -> {
      if (name.startsWith(path + ".")) below.put(name.substring(path.length() + 1), value);
    });
    return new Params(below);
  }

  /// The elements of a list of objects.
  public List<Params> each(String path) {
    var each = new ArrayList<Params>();
    names(path).forEach(name -> each.add(below(path + "." + name)));
    return each;
  }

  /// One text for the same parameters, however they were ordered.
  String fingerprint() {
    return Json.write(Json.value(new java.util.TreeMap<>(values)));
  }
}
