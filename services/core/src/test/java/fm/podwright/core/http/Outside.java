package fm.podwright.core.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fm.podwright.core.process.Addresses;
import fm.podwright.core.process.WebSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Executors;

/// A server on this machine that stands for one outside, and the port that may ask it as
/// `localhost` and by no other name.
final class Outside implements AutoCloseable {
  private final HttpServer server;

  Outside() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  /// What it does with a request.
  interface Handling {
    void handle(HttpExchange exchange) throws IOException;
  }

  void at(String path, Handling handling) {
    server.createContext(
        path,
        exchange -> {
          try (exchange) {
            handling.handle(exchange);
          }
        });
  }

  void redirect(String path, String to) {
    at(
        path,
        exchange -> {
          exchange.getResponseHeaders().add("Location", to);
          exchange.sendResponseHeaders(302, -1);
        });
  }

  int port() {
    return server.getAddress().getPort();
  }

  URI uri(String path) {
    return URI.create("http://localhost:" + port() + path);
  }

  Web web(Duration patience) {
    return new CheckedWeb(settings(patience), addresses(), InetAddress::getAllByName);
  }

  static WebSettings settings(Duration patience) {
    return new WebSettings(patience, 5, "localhost:*");
  }

  static Addresses addresses() {
    return new Addresses(URI.create("https://podcasts.example.com"), "https://{show}.example.com");
  }

  static void answer(HttpExchange exchange, byte[] body) throws IOException {
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
