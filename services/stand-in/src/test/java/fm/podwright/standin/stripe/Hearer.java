package fm.podwright.standin.stripe;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.stripe.exception.SignatureVerificationException;
import com.stripe.model.Event;
import com.stripe.net.Webhook;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;

/// An endpoint that takes events whose signature stripe-java accepts.
final class Hearer implements AutoCloseable {
  static final String SECRET = "whsec_example";

  /// A fixed clock signs at its own time, which is long past for stripe-java.
  private static final long FOREVER = Long.MAX_VALUE / 4;

  private final HttpServer server;
  private final List<Event> heard = new ArrayList<>();
  private int refusals;

  private Hearer(HttpServer server) {
    this.server = server;
  }

  static Hearer listen() throws IOException {
    var server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    var hearer = new Hearer(server);
    server.createContext("/", hearer::hear);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
    return hearer;
  }

  URI url() {
    return URI.create("http://localhost:" + server.getAddress().getPort() + "/stripe/webhook");
  }

  private void hear(HttpExchange exchange) throws IOException {
    try (exchange) {
      var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
      exchange.sendResponseHeaders(
          take(body, exchange.getRequestHeaders().getFirst("Stripe-Signature")), -1);
    }
  }

  private synchronized int take(String body, String signature) {
    if (refusals > 0) {
      refusals--;
      return 503;
    }
    try {
      heard.add(Webhook.constructEvent(body, signature, SECRET, FOREVER));
      return 200;
    } catch (SignatureVerificationException _) {
      return 400;
    }
  }

  /// Answers the next ones with 503.
  synchronized void refuse(int times) {
    refusals = times;
  }

  synchronized List<Event> take() {
    var taken = List.copyOf(heard);
    heard.clear();
    return taken;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
