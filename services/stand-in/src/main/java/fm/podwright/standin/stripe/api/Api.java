package fm.podwright.standin.stripe.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import fm.podwright.standin.stripe.Faults;
import fm.podwright.standin.stripe.billing.Collecting;
import fm.podwright.standin.stripe.billing.Timekeeping;
import fm.podwright.standin.stripe.http.Call;
import fm.podwright.standin.stripe.http.Reply;
import fm.podwright.standin.stripe.json.Json;
import fm.podwright.standin.stripe.state.Ledger;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// Answers `/v1/…`: authentication, version, route, parameters, idempotency, and one change for
/// each request.
public final class Api {
  /// The version whose shapes it speaks, which is the one that our stripe-java is pinned to.
  public static final String VERSION = "2026-07-29.dahlia";

  private static final String JSON = "application/json";

  private final Ledger ledger;
  private final Timekeeping time;
  private final Faults faults;
  private final String secretKey;
  private final Routes routes = new Routes();
  private final Expansions expansions;
  private final Idempotency idempotency;

  public Api(
      Ledger ledger,
      Collecting collecting,
      Timekeeping time,
      Faults faults,
      Credentials credentials) {
    this.ledger = ledger;
    this.time = time;
    this.faults = faults;
    this.secretKey = credentials.secretKey();
    var desk = new Desk(ledger, collecting, time, credentials.url());
    this.expansions = new Expansions(desk);
    this.idempotency = new Idempotency(ledger.store(), credentials.real());
    ProductRoutes.add(routes, desk);
    PriceRoutes.add(routes, desk);
    CouponRoutes.add(routes, desk);
    CustomerRoutes.add(routes, desk);
    PaymentMethodRoutes.add(routes, desk);
    CheckoutRoutes.add(routes, desk);
    PortalRoutes.add(routes, desk);
    SubscriptionRoutes.add(routes, desk);
    InvoiceRoutes.add(routes, desk);
    EventRoutes.add(routes, desk);
    WebhookRoutes.add(routes, desk);
    TestClockRoutes.add(routes, desk);
  }

  /// Who may call it, where it is, and the real time, by which keys are forgotten.
  public record Credentials(String secretKey, String url, InstantSource real) {}

  /// Answers a call.
  public Reply answer(Call call) {
    var fault = faults.take(call.method(), call.path());
    return switch (fault.orElse(null)) {
      case null -> answered(call);
      case TIME_OUT -> new Reply.Silence();
      case CUT -> new Reply.Cut();
      case TOO_MANY_REQUESTS -> refused(StripeError.tooMany(), ledger.id("req_"));
      case SERVER_ERROR -> refused(StripeError.broken(), ledger.id("req_"));
      case TIME_OUT_AFTER -> {
        answered(call);
        yield new Reply.Silence();
      }
      case CUT_AFTER -> {
        answered(call);
        yield new Reply.Cut();
      }
    };
  }

  private Reply.Answer answered(Call call) {
    var requestId = ledger.id("req_");
    try {
      check(call);
      var taken =
          routes
              .find(call.method(), call.path())
              .orElseThrow(() -> StripeError.noRoute(call.method(), call.path()));
      var params = Params.of(call.form());
      var key = call.header("Idempotency-Key");
      return key.isEmpty() || !call.method().equals("POST")
          ? done(call, taken, params, requestId)
          : idempotency.once(
              key,
              call.path() + " " + params.fingerprint(),
              () -> done(call, taken, params, requestId));
    } catch (StripeError e) {
      return refused(e, requestId);
    }
  }

  private void check(Call call) {
    var header = call.header("Authorization");
    if (header.isEmpty()) {
      throw StripeError.unauthorized(
          "You did not provide an API key. You need to provide your API key in the Authorization"
              + " header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY').");
    }
    var key = key(header);
    if (!key.equals(secretKey)) {
      var end = key.substring(Math.max(0, key.length() - 4));
      throw StripeError.unauthorized("Invalid API Key provided: ****" + end);
    }
    var version = call.header("Stripe-Version");
    if (!version.isEmpty() && !version.equals(VERSION)) {
      throw StripeError.invalid(
          "The stand-in speaks API version " + VERSION + " only, not " + version + ".");
    }
  }

  private static String key(String header) {
    if (header.startsWith("Bearer ")) return header.substring("Bearer ".length()).strip();
    if (!header.startsWith("Basic ")) return "";
    try {
      var decoded =
          new String(
              Base64.getDecoder().decode(header.substring("Basic ".length()).strip()), UTF_8);
      return decoded.split(":", 2)[0];
    } catch (IllegalArgumentException _) {
      return "";
    }
  }

  private Reply.Answer done(Call call, Routes.Taken taken, Params params, String requestId) {
    taken.route().allowed().check(params);
    var request = new Request(params, call.path(), taken.ids());
    return ledger
        .store()
        .change(() -> {
          time.catchUp();
          return changed(call, taken.route().handler(), request, requestId);
        });
  }

  /// A card that was refused is an answer, not the end of the change: the attempt stays.
  private Reply.Answer changed(Call call, Handler handler, Request request, String requestId) {
    var key = Optional.of(call.header("Idempotency-Key")).filter(known -> !known.isEmpty());
    ledger.events().of(Optional.of(requestId), key);
    try {
      var answer = handler.answer(request);
      expansions.expand(answer, request.params());
      return reply(200, answer, requestId);
    } catch (StripeError e) {
      if (e.status() != 402) throw e;
      return refused(e, requestId);
    } finally {
      ledger.events().of(Optional.empty(), Optional.empty());
    }
  }

  private static Reply.Answer refused(StripeError error, String requestId) {
    return reply(error.status(), error.body(requestId), requestId);
  }

  private static Reply.Answer reply(int status, ObjectNode body, String requestId) {
    return Reply.of(status, JSON, Json.write(body))
        .with("Request-Id", requestId)
        .with("Stripe-Version", VERSION);
  }
}
