package fm.podwright.standalone.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Executors;

/// Shows kept mail in the browser: `/` lists it, `/{name}` is one message, `/{name}/html` its HTML
/// alone.
public final class MailPages implements AutoCloseable {
  private final MailFolder folder;
  private final HttpServer server;

  private MailPages(MailFolder folder, HttpServer server) {
    this.folder = folder;
    this.server = server;
  }

  /// Listens on a port; 0 takes any that is free.
  public static MailPages start(MailFolder folder, String bind, int port) throws IOException {
    var server = HttpServer.create(new InetSocketAddress(bind, port), 0);
    var pages = new MailPages(folder, server);
    server.createContext("/", pages::answer);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
    return pages;
  }

  /// The port that the pages are on.
  public int port() {
    return server.getAddress().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var page = page(exchange.getRequestURI().getPath());
      send(exchange, page.isPresent() ? 200 : 404, page.orElse("Not found"));
    }
  }

  private Optional<String> page(String path) throws IOException {
    if (path.equals("/")) {
      return Optional.of(MailHtml.list(folder));
    }
    var parts = path.substring(1).split("/", -1);
    try {
      var mail = folder.find(parts[0]);
      return parts.length == 1 ? mail.map(MailHtml::message) : html(parts, mail);
    } catch (MessagingException e) {
      throw new IOException(e);
    }
  }

  private static Optional<String> html(String[] parts, Optional<Mail> mail) {
    return parts.length == 2 && parts[1].equals("html") ? mail.map(Mail::html) : Optional.empty();
  }

  /// Links of a message open in a new tab; nothing else of it does anything.
  private static void send(HttpExchange exchange, int status, String page) throws IOException {
    var bytes = page.getBytes(StandardCharsets.UTF_8);
    var headers = exchange.getResponseHeaders();
    headers.set("Content-Type", "text/html; charset=utf-8");
    headers.set("Cache-Control", "no-store");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'unsafe-inline'; img-src http: https: data:; frame-src"
            + " 'self'");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
