import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/// The way to everything through an edge whose certificates come from an authority of its own.
final class Edge {
  private static final int MOST_TRIES = 50;

  private final SSLContext trust;

  /// Trusts the authority whose certificate lies in that file, and nobody else.
  Edge(Path root) throws IOException, GeneralSecurityException {
    var store = KeyStore.getInstance(KeyStore.getDefaultType());
    store.load(null, null);
    try (var file = Files.newInputStream(root)) {
      store.setCertificateEntry(
          "edge", CertificateFactory.getInstance("X.509").generateCertificate(file));
    }
    var trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trusted.init(store);
    trust = SSLContext.getInstance("TLS");
    trust.init(null, trusted.getTrustManagers(), null);
  }

  /// A client without any connection yet.
  HttpClient client() {
    return HttpClient.newBuilder().sslContext(trust).connectTimeout(Duration.ofSeconds(30)).build();
  }

  /// Asks until it is answered, so that the host has its certificate: in Caddy 2.6.2 a counter that
  /// bounds nothing refuses to make one now and then when all processors are busy.
  void meet(URI url) throws InterruptedException {
    for (var tries = 0; tries < MOST_TRIES; tries++) {
      try (var http = client()) {
        http.send(HttpRequest.newBuilder(url).build(), BodyHandlers.discarding());
        return;
      } catch (IOException e) {
        TimeUnit.MILLISECONDS.sleep(200);
      }
    }
    throw new IllegalStateException(url + " does not answer");
  }
}
