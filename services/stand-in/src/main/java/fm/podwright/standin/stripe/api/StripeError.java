package fm.podwright.standin.stripe.api;

import fm.podwright.standin.stripe.json.Json;
import fm.podwright.standin.stripe.state.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// A request that is refused, as Stripe says it.
public final class StripeError extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;
  private final transient ObjectNode error;

  private StripeError(int status, String message, ObjectNode error) {
    super(message);
    this.status = status;
    this.error = error;
  }

  private static StripeError of(
      int status, String type, @Nullable String code, @Nullable String param, String message) {
    var error = Json.object("type", type, "message", message);
    if (code != null) error.put("code", code);
    if (param != null) error.put("param", param);
    return new StripeError(status, message, error);
  }

  static StripeError invalid(String message) {
    return of(400, "invalid_request_error", null, null, message);
  }

  /// A parameter that is wrong.
  ///
  /// @param param as in the form, or with dots: `recurring.interval`
  public static StripeError invalid(String param, String message) {
    return of(400, "invalid_request_error", null, brackets(param), message);
  }

  static StripeError invalid(String code, String param, String message) {
    return of(400, "invalid_request_error", code, brackets(param), message);
  }

  static StripeError required(String param) {
    return invalid("parameter_missing", param, "Missing required param: " + brackets(param) + ".");
  }

  static StripeError unknown(String param) {
    return invalid(
        "parameter_unknown", param, "Received unknown parameter: " + brackets(param) + ".");
  }

  /// Something that a parameter names is not there: 400; what the path names: 404.
  static StripeError missing(Kind kind, String id, String param) {
    return of(
        param.equals("id") ? 404 : 400,
        "invalid_request_error",
        "resource_missing",
        param,
        "No such " + kind.words() + ": '" + id + "'");
  }

  static StripeError noRoute(String method, String path) {
    return of(
        404,
        "invalid_request_error",
        null,
        null,
        "Unrecognized request URL (" + method + ": " + path + ").");
  }

  static StripeError unauthorized(String message) {
    return of(401, "invalid_request_error", null, null, message);
  }

  static StripeError exists(String param, String message) {
    return invalid("resource_already_exists", param, message);
  }

  static StripeError idempotency(String message) {
    return of(400, "idempotency_error", null, null, message);
  }

  static StripeError inUse(String message) {
    return of(409, "idempotency_error", "idempotency_key_in_use", null, message);
  }

  static StripeError tooMany() {
    return of(
        429,
        "invalid_request_error",
        "rate_limit",
        null,
        "Too many requests hit the API too quickly.");
  }

  static StripeError broken() {
    return of(500, "api_error", null, null, "The stand-in was told to fail this request.");
  }

  /// A card was refused.
  public static StripeError card(String code, String decline, String message) {
    var refused = of(402, "card_error", code, null, message);
    if (!decline.isEmpty()) refused.error.put("decline_code", decline);
    return refused;
  }

  int status() {
    return status;
  }

  ObjectNode body(String requestId) {
    var body = error.deepCopy();
    body.put("request_log_url", "https://stand-in.example/requests/" + requestId);
    return Json.object("error", body);
  }

  private static String brackets(String path) {
    var parts = path.split("\\.", -1);
    var name = new StringBuilder(parts[0]);
    for (var i = 1; i < parts.length; i++) {
      name.append('[').append(parts[i]).append(']');
    }
    return name.toString();
  }
}
