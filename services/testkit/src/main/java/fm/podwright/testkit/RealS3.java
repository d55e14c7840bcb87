package fm.podwright.testkit;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.gaul.s3proxy.CrossOriginResourceSharing;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import org.testcontainers.containers.GenericContainer;

/// One S3 for all tests of this JVM, in a container where an engine answers and embedded where none
/// does. It checks signatures, their expiry and lengths as S3 does.
///
/// @param bucket a name for a test's own bucket, which the test creates
public record RealS3(URI endpoint, String bucket) {
  /// The key's id.
  public static final String ACCESS_KEY = "test-key";

  /// The key's secret.
  public static final String SECRET_KEY = "test-secret";

  private static final int PORT = 80;
  private static final URI SERVER = Engine.isThere() ? container() : embedded();
  private static final AtomicInteger NUMBER = new AtomicInteger();

  /// A bucket's name that no other test uses.
  public static RealS3 fresh() {
    return new RealS3(SERVER, "bucket-" + NUMBER.incrementAndGet());
  }

  private static URI embedded() {
    try {
      var proxy =
          S3Proxy.builder()
              .blobStore(new TransientNio2BlobStore())
              .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, ACCESS_KEY, SECRET_KEY)
              .endpoint(URI.create("http://127.0.0.1:0"))
              .corsRules(
                  new CrossOriginResourceSharing(
                      List.of("*"),
                      List.of("GET", "PUT", "POST", "HEAD"),
                      List.of("*"),
                      List.of("ETag"),
                      "false"))
              .build();
      proxy.start();
      return URI.create("http://127.0.0.1:" + proxy.getPort());
    } catch (Exception e) {
      throw new IllegalStateException("S3 did not start", e);
    }
  }

  @SuppressWarnings("resource") // the hook closes it
  private static URI container() {
    var container =
        new GenericContainer<>("andrewgaul/s3proxy")
            .withEnv(
                Map.of(
                    "S3PROXY_AUTHORIZATION", "aws-v2-or-v4",
                    "S3PROXY_IDENTITY", ACCESS_KEY,
                    "S3PROXY_CREDENTIAL", SECRET_KEY,
                    "S3PROXY_CORS_ALLOW_ORIGINS", ".*",
                    "S3PROXY_CORS_ALLOW_METHODS", "GET PUT POST HEAD",
                    "S3PROXY_CORS_ALLOW_HEADERS", "*",
                    "S3PROXY_CORS_EXPOSED_HEADERS", "ETag"))
            .withExposedPorts(PORT);
    container.start();
    Runtime.getRuntime().addShutdownHook(new Thread(container::stop));
    return URI.create("http://%s:%d".formatted(container.getHost(), container.getMappedPort(PORT)));
  }
}
