import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/// The way to everything through an edge whose certificates come from an authority of its own.
final class Edge {
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
}
