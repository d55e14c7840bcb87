package fm.podwright.standin.stripe.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import fm.podwright.standin.stripe.http.Reply;
import fm.podwright.standin.stripe.state.Kind;
import fm.podwright.standin.stripe.state.Store;
import fm.podwright.standin.stripe.state.Thing;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// One effect for each `Idempotency-Key`: a repeated request gets the first one's answer for a day.
/// What was refused before it began is not kept.
final class Idempotency {
  private static final Duration LIFE = Duration.ofHours(24);

  private final Store store;
  private final InstantSource real;
  private final Set<String> underWay = ConcurrentHashMap.newKeySet();

  Idempotency(Store store, InstantSource real) {
    this.store = store;
    this.real = real;
  }

  Reply.Answer once(String key, String fingerprint, Supplier<Reply.Answer> request) {
    if (!underWay.add(key)) {
      throw StripeError.inUse(
          "There is currently another in-progress request using this Idempotency Key ("
              + key
              + "). Please try again later.");
    }
    try {
      var kept = store.change(() -> kept(key));
      return kept.isPresent()
          ? replay(kept.get(), key, fingerprint)
          : first(key, fingerprint, request);
    } finally {
      underWay.remove(key);
    }
  }

  private Optional<Thing> kept(String key) {
    return store
        .find(Kind.KEPT_ANSWER, Kind.KEPT_ANSWER.prefix() + key)
        .filter(answer -> answer.created().plus(LIFE).isAfter(real.instant()));
  }

  private static Reply.Answer replay(Thing kept, String key, String fingerprint) {
    if (!kept.text("fingerprint").equals(fingerprint)) {
      throw StripeError.idempotency(
          "Keys for idempotent requests can only be used with the same parameters they were first"
              + " used with. Try using a key other than '"
              + key
              + "' if you meant to execute a different request.");
    }
    return Reply.of((int) kept.number("status"), "application/json", kept.text("body"))
        .with("Request-Id", kept.text("request"))
        .with("Idempotent-Replayed", "true")
        .with("Stripe-Version", Api.VERSION);
  }

  /// Effect and answer are kept together or not at all.
  private Reply.Answer first(String key, String fingerprint, Supplier<Reply.Answer> request) {
    return store.change(() -> {
      var answer = request.get();
      forgetOld();
      store.put(
          Thing.of(
              Kind.KEPT_ANSWER,
              Kind.KEPT_ANSWER.prefix() + key,
              "created",
              real.instant(),
              "fingerprint",
              fingerprint,
              "status",
              answer.status(),
              "request",
              answer.headers().getOrDefault("Request-Id", ""),
              "body",
              new String(answer.body(), UTF_8)));
      return answer.with("Idempotency-Key", key);
    });
  }

  private void forgetOld() {
    var limit = real.instant().minus(LIFE);
    var all = store.all(Kind.KEPT_ANSWER);
    while (!all.isEmpty() && all.getFirst().created().isBefore(limit)) {
      store.forget(all.getFirst());
    }
  }
}
