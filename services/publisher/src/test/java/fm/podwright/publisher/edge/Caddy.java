package fm.podwright.publisher.edge;

import fm.podwright.core.process.RunningService;
import fm.podwright.publisher.fixture.Until;
import fm.podwright.testkit.FreePorts;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/// A real Caddy with our file and a certificate authority of its own.
record Caddy(Process process, int tls, int question) implements AutoCloseable {
  /// What the edge must not look for.
  static final List<String> NO_NAMES =
      List.of(
          "nobody.localhost",
          "FIRST.localhost",
          "first.localhost.",
          "../allowed/first.localhost",
          "..",
          ".",
          "",
          "*",
          "first.localhos?",
          "first.localhost\u0000",
          "first.localhost/");

  private static final Path FILE = Path.of("../../infra/edge/Caddyfile");

  static boolean isInstalled() {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(it -> Path.of(it, "caddy").toFile().canExecute());
  }

  /// What Caddy says of the file, if it does not like it.
  static String complaints() throws IOException, InterruptedException {
    return run("validate", "--adapter", "caddyfile", "--config", FILE.toString());
  }

  private static String run(String... arguments) throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(Stream.concat(Stream.of("caddy"), Stream.of(arguments)).toList())
            .redirectErrorStream(true)
            .start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return process.waitFor() == 0 ? "" : said;
  }

  static Caddy start(Path folder, Path allowed, RunningService publisher) throws Exception {
    var tls = FreePorts.one();
    var question = FreePorts.one();
    var builder = new ProcessBuilder("caddy", "run", "--config", FILE.toString());
    builder
        .environment()
        .putAll(
            Map.of(
                "PODWRIGHT_EDGE_HTTP_PORT", "" + FreePorts.one(),
                "PODWRIGHT_EDGE_HTTPS_PORT", "" + tls,
                "PODWRIGHT_EDGE_ASK_PORT", "" + question,
                "PODWRIGHT_EDGE_ADMIN", "localhost:" + FreePorts.one(),
                "PODWRIGHT_EDGE_ALLOWED", allowed.toString(),
                "PODWRIGHT_EDGE_PUBLISHERS", "127.0.0.1:" + publisher.port(),
                "PODWRIGHT_EDGE_PUBLISHER_HEALTH", "" + publisher.managementPort(),
                "PODWRIGHT_EDGE_OPTIONS", "local_certs\nskip_install_trust",
                "XDG_DATA_HOME", folder.resolve("data").toString(),
                "XDG_CONFIG_HOME", folder.resolve("config").toString()));
    var log = folder.resolve("caddy.log").toFile();
    var caddy =
        new Caddy(builder.redirectErrorStream(true).redirectOutput(log).start(), tls, question);
    Until.fits(caddy::isUp, it -> it);
    return caddy;
  }

  private boolean isUp() {
    try {
      return ask("first.localhost") == 200;
    } catch (IOException _) {
      return false;
    }
  }

  /// Whether there may be a certificate, as Caddy asks it.
  int ask(String name) throws IOException {
    var domain = URLEncoder.encode(name, StandardCharsets.UTF_8);
    var url = "http://127.0.0.1:%d/allowed?domain=%s".formatted(question, domain);
    try (var http = HttpClient.newHttpClient()) {
      return http.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.discarding())
          .statusCode();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  /// True if there is a certificate for the name.
  boolean shakes(String name) {
    try {
      get(name, name, "/robots.txt");
      return true;
    } catch (SSLException _) {
      return false;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /// The whole answer to a client that names one host by TLS and perhaps another one in its
  /// request.
  String get(String name, String host, String path, String... headers) throws Exception {
    try (var socket = (SSLSocket) trusting().getSocketFactory().createSocket("127.0.0.1", tls)) {
      var parameters = socket.getSSLParameters();
      parameters.setServerNames(List.of(new SNIHostName(name)));
      socket.setSSLParameters(parameters);
      socket.setSoTimeout(20_000);
      var more = Stream.of(headers).map(it -> it + "\r\n").toList();
      var request =
          "GET %s HTTP/1.1\r\nHost: %s\r\n%sConnection: close\r\n\r\n"
              .formatted(path, host, String.join("", more));
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static SSLContext trusting() throws GeneralSecurityException {
    var context = SSLContext.getInstance("TLS");
    context.init(null, new TrustManager[] {new Trusting()}, null);
    return context;
  }

  private static final class Trusting implements X509TrustManager {
    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) {}

    @Override
    public X509Certificate[] getAcceptedIssuers() {
      return new X509Certificate[0];
    }
  }

  @Override
  public void close() {
    process.destroy();
    if (!process.onExit().completeOnTimeout(process, 10, TimeUnit.SECONDS).join().isAlive()) return;
    process.destroyForcibly();
  }
}
