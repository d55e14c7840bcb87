package fm.podwright.standin.stripe.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fm.podwright.standin.stripe.json.Json;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Listens, and hands each request to whom it concerns.
public final class Door implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Door.class);
  private static final int LARGEST = 1024 * 1024;
  private static final long LONGEST_SILENCE_SECONDS = 120;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch closing = new CountDownLatch(1);

  private Door(HttpServer server) {
    this.server = server;
    server.setExecutor(threads);
  }

  /// Takes a port without answering yet; 0 takes any that is free.
  public static Door at(String bind, int port) throws IOException {
    return new Door(HttpServer.create(new InetSocketAddress(bind, port), 0));
  }

  public int port() {
    return server.getAddress().getPort();
  }

  /// Begins to answer.
  public void open(Function<Call, Reply> answers) {
    server.createContext("/", exchange -> answer(exchange, answers));
    server.start();
  }

  private void answer(HttpExchange exchange, Function<Call, Reply> answers) throws IOException {
    try (exchange) {
      switch (reply(exchange, answers)) {
        case Reply.Answer answer -> send(exchange, answer);
        case Reply.Cut _ -> cut(exchange);
        case Reply.Silence _ -> closing.await(LONGEST_SILENCE_SECONDS, TimeUnit.SECONDS);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private static Reply reply(HttpExchange exchange, Function<Call, Reply> answers)
      throws IOException {
    var body = exchange.getRequestBody().readNBytes(LARGEST);
    var uri = exchange.getRequestURI();
    var headers = new HashMap<String, String>();
    exchange
        .getRequestHeaders()
        .forEach((name, values) ->
            headers.put(name.toLowerCase(Locale.ROOT), String.join(", ", values)));
    var query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
    try {
      return answers.apply(
          new Call(
              exchange.getRequestMethod(), uri.getPath(), query, headers, new String(body, UTF_8)));
    } catch (RuntimeException e) {
      log.error("stand-in failed method={} path={}", exchange.getRequestMethod(), uri.getPath(), e);
      var error = Json.object("type", "api_error", "message", "The stand-in failed: " + e);
      return Reply.of(500, "application/json", Json.write(Json.object("error", error)));
    }
  }

  private static void send(HttpExchange exchange, Reply.Answer answer) throws IOException {
    answer.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
    var empty = answer.body().length == 0 || exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(answer.status(), empty ? -1 : answer.body().length);
    if (!empty) exchange.getResponseBody().write(answer.body());
  }

  /// In the middle of an answer: before its first byte, Java's old client would ask again by
  /// itself.
  private static void cut(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, LARGEST);
    exchange.getResponseBody().write('{');
    exchange.getResponseBody().flush();
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    Stopping.now(threads);
  }
}
