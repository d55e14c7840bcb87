package fm.podwright.standin.stripe.api;

import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The parameters that a route knows, written as one line: `name! active:bool interval:day|month
/// metadata.* line_items.#.price`. `!` is required, `#` any number, `*` any name, `:` a type.
final class Allowed {
  private static final Set<String> ALWAYS = Set.of("expand.#");
  private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,15}");
  private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,12}(\\.[0-9]{1,12})?");

  private final Map<String, String> types = new LinkedHashMap<>();
  private final List<String> required;

  Allowed(String line) {
    var words = Arrays.stream(line.split(" ", -1)).filter(word -> !word.isEmpty()).toList();
    required = words.stream().filter(word -> word.contains("!")).map(Allowed::name).toList();
    words.forEach(word -> types.put(name(word), typeOf(word)));
    ALWAYS.forEach(name -> types.put(name, ""));
  }

  private static String name(String word) {
    return word.split("[!:]", 2)[0];
  }

  private static String typeOf(String word) {
    var colon = word.indexOf(':');
    return colon < 0 ? "" : word.substring(colon + 1);
  }

  void check(Params params) {
    params.values().forEach(this::check);
    for (var name : required) {
      if (!params.has(name) || (params.names(name).isEmpty() && params.text(name).isEmpty())) {
        throw StripeError.required(name);
      }
    }
  }

  private void check(String path, String value) {
    var plain = path.replaceAll("\\.[0-9]+(?=\\.|$)", ".#");
    var type =
        type(path, plain)
            .or(() -> isParent(plain) && value.isEmpty() ? Optional.of("") : Optional.empty());
    if (type.isEmpty()) throw StripeError.unknown(path);
    if (!fits(type.get(), value)) throw refusal(type.get(), path, value);
  }

  private Optional<String> type(String path, String plain) {
    return Optional.ofNullable(types.get(plain))
        .or(() ->
            types.keySet().stream()
                .filter(name ->
                    name.contains("*")
                        && path.matches(name.replace(".", "\\.").replace("*", "[^.]+")))
                .findFirst()
                .map(types::get));
  }

  /// An empty value may stand for a whole object: it unsets it.
  private boolean isParent(String path) {
    return types.keySet().stream().anyMatch(name -> name.startsWith(path + "."));
  }

  private static boolean fits(String type, String value) {
    return switch (type) {
      case "" -> true;
      case "bool" -> value.equals("true") || value.equals("false");
      case "int" -> INTEGER.matcher(value).matches();
      case "int?" -> value.isEmpty() || INTEGER.matcher(value).matches();
      case "url" -> value.isEmpty() || isAddress(value);
      case "decimal" -> DECIMAL.matcher(value).matches();
      default -> Arrays.asList(type.split("\\|", -1)).contains(value);
    };
  }

  /// Placeholders in braces are allowed in addresses.
  private static boolean isAddress(String value) {
    try {
      var uri = URI.create(value.replaceAll("[{}]", ""));
      return uri.getHost() != null && String.valueOf(uri.getScheme()).matches("https?");
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  private static StripeError refusal(String type, String path, String value) {
    return switch (type) {
      case "bool" -> StripeError.invalid(path, "Invalid boolean: " + value);
      case "int", "int?" ->
          StripeError.invalid("parameter_invalid_integer", path, "Invalid integer: " + value);
      case "url" ->
          StripeError.invalid(
              "url_invalid",
              path,
              "Not a valid URL: it must be an absolute http or https address.");
      case "decimal" -> StripeError.invalid(path, "Invalid decimal: " + value);
      default ->
          StripeError.invalid(
              path, "Invalid " + path + ": must be one of " + type.replace("|", ", ") + ".");
    };
  }
}
