package fm.podwright.standalone;

import fm.podwright.core.process.Launcher;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.regex.Pattern;
import org.gaul.s3proxy.CrossOriginResourceSharing;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;

/// An S3 that keeps its objects in a folder and lets the dashboard's pages upload into it.
final class S3 implements AutoCloseable {
  static final String BUCKET = "podwright";
  private static final int THREADS = 24;

  private final S3Proxy proxy;

  private S3(S3Proxy proxy) {
    this.proxy = proxy;
  }

  static S3 start(Path folder, Options options, Secrets secrets) {
    try {
      makeBucket(folder.resolve(BUCKET));
      var proxy =
          S3Proxy.builder()
              .blobStore(new FilesystemNio2BlobStore(folder.toString()))
              .awsAuthentication(
                  AuthenticationType.AWS_V2_OR_V4, secrets.s3AccessKey(), secrets.s3SecretKey())
              .endpoint(URI.create("http://%s:%d".formatted(options.bind(), options.s3())))
              .corsRules(uploadsFrom(options.dashboardUrl()))
              .jettyMaxThreads(THREADS)
              .build();
      proxy.start();
      return new S3(proxy);
    } catch (IOException e) {
      throw new StartFailure("S3 cannot use %s: %s".formatted(folder, e.getMessage()), e);
    } catch (Exception e) { // what the library declares
      throw new StartFailure("S3 did not start: " + Launcher.cause(e), e);
    }
  }

  /// A folder that others may read is a bucket that everybody may read.
  private static void makeBucket(Path bucket) throws IOException {
    Files.createDirectories(bucket);
    Files.setPosixFilePermissions(bucket, PosixFilePermissions.fromString("rwx------"));
  }

  /// A browser reads the ETag of each part that it sent.
  private static CrossOriginResourceSharing uploadsFrom(String dashboard) {
    return new CrossOriginResourceSharing(
        List.of(Pattern.quote(dashboard)),
        List.of("GET", "PUT", "POST", "HEAD"),
        List.of("*"),
        List.of("ETag"),
        "false");
  }

  @Override
  public void close() {
    try {
      proxy.stop();
    } catch (Exception e) { // what the library declares
      throw new StartFailure("S3 did not stop: " + Launcher.cause(e), e);
    }
  }
}
