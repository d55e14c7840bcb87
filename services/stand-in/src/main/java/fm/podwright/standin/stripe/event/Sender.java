package fm.podwright.standin.stripe.event;

import fm.podwright.standin.stripe.json.Json;
import fm.podwright.standin.stripe.state.Kind;
import fm.podwright.standin.stripe.state.Ledger;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Optional;

/// Sends a signed event to an endpoint and writes down what it said.
public final class Sender implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Ledger ledger;
  private final InstantSource time;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(PATIENCE)
          .build();

  public Sender(Ledger ledger, InstantSource time) {
    this.ledger = ledger;
    this.time = time;
  }

  /// What came of an attempt.
  public sealed interface Outcome {
    /// Nothing more is to be done.
    record Over() implements Outcome {}

    /// It is to be tried again.
    record Again(int attempts) implements Outcome {}
  }

  private record Letter(String url, String secret, String body) {}

  private record Answer(int status, String words) {
    boolean isGood() {
      return status / 100 == 2;
    }
  }

  Outcome send(String delivery, int most) {
    var letter = ledger.store().change(() -> letter(delivery));
    if (letter.isEmpty()) return new Outcome.Over();
    return post(letter.get())
        .map(answer -> ledger.store().change(() -> note(delivery, answer, most)))
        .orElseGet(Outcome.Over::new);
  }

  private Optional<Letter> letter(String id) {
    var store = ledger.store();
    return store
        .find(Kind.DELIVERY, id)
        .flatMap(delivery ->
            store
                .find(Kind.EVENT, delivery.text("event"))
                .flatMap(event ->
                    store
                        .find(Kind.WEBHOOK_ENDPOINT, delivery.text("endpoint"))
                        .filter(endpoint -> !endpoint.text("status").equals("disabled"))
                        .map(endpoint ->
                            new Letter(
                                endpoint.text("url"),
                                endpoint.text("_secret"),
                                Json.write(ledger.shown(event))))));
  }

  /// Empty when the stand-in stops meanwhile: the delivery stays for the next start.
  private Optional<Answer> post(Letter letter) {
    try {
      var request =
          HttpRequest.newBuilder(URI.create(letter.url()))
              .timeout(PATIENCE)
              .header("Content-Type", "application/json; charset=utf-8")
              .header("User-Agent", "Stripe/1.0 (Podwright stand-in)")
              .header(
                  "Stripe-Signature", Signature.of(letter.body(), letter.secret(), time.instant()))
              .POST(HttpRequest.BodyPublishers.ofString(letter.body()))
              .build();
      var response = client.send(request, HttpResponse.BodyHandlers.discarding());
      return Optional.of(new Answer(response.statusCode(), "HTTP " + response.statusCode()));
    } catch (IOException e) {
      return Thread.currentThread().isInterrupted()
          ? Optional.empty()
          : Optional.of(new Answer(0, e.getClass().getSimpleName()));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private Outcome note(String id, Answer answer, int most) {
    var found = ledger.store().find(Kind.DELIVERY, id);
    if (found.isEmpty()) return new Outcome.Over();
    var delivery = found.get();
    var attempts = new ArrayList<Object>(delivery.list("attempts"));
    attempts.add(
        Json.object("at", time.instant(), "status", answer.status(), "words", answer.words()));
    var succeeded = answer.isGood() || delivery.text("state").equals("succeeded");
    var failed = !succeeded && attempts.size() >= most;
    ledger
        .store()
        .put(
            delivery.with(
                "attempts",
                attempts,
                "state",
                succeeded ? "succeeded" : failed ? "failed" : "pending"));
    return succeeded || failed ? new Outcome.Over() : new Outcome.Again(attempts.size());
  }

  @Override
  public void close() {
    client.shutdownNow();
    client.close();
  }
}
