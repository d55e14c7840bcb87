import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.CountDownLatch;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;

/// An S3 that keeps its objects in a folder, until it is ended. Arguments: folder, port; bucket and
/// keys are those of the environment.
public final class Store {
  private static final int THREADS = 24;

  private Store() {}

  public static void main(String[] arguments) throws Exception {
    var folder = Files.createDirectories(Path.of(arguments[0]));
    var bucket = Files.createDirectories(folder.resolve(System.getenv("PODWRIGHT_S3_BUCKET")));
    // a folder that others may read is a bucket that everybody may read
    Files.setPosixFilePermissions(bucket, PosixFilePermissions.fromString("rwx------"));
    S3Proxy.builder()
        .blobStore(new FilesystemNio2BlobStore(folder.toString()))
        .awsAuthentication(
            AuthenticationType.AWS_V2_OR_V4,
            System.getenv("PODWRIGHT_S3_ACCESS_KEY"),
            System.getenv("PODWRIGHT_S3_SECRET_KEY"))
        .endpoint(URI.create("http://127.0.0.1:" + arguments[1]))
        .jettyMaxThreads(THREADS)
        .build()
        .start();
    new CountDownLatch(1).await();
  }
}
