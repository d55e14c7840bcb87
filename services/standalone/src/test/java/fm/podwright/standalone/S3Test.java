package fm.podwright.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

class S3Test {
  @TempDir private Path folder;

  @Test
  void nothing_is_read_or_listed_without_a_signature() throws Exception {
    var options = Options.of(Child.settings(folder));
    var secrets = Secrets.in(folder.resolve("secrets.properties"), new SecureRandom());
    try (var s3 = S3.start(folder.resolve("s3"), options, secrets);
        var client = client(options, secrets)) {
      assertThat(s3).isNotNull();
      client.putObject(put -> put.bucket(S3.BUCKET).key("a/b"), RequestBody.fromString("draft"));

      assertThat(client.getObjectAsBytes(get -> get.bucket(S3.BUCKET).key("a/b")).asUtf8String())
          .isEqualTo("draft");
      assertThat(unsigned(options, "GET", "").statusCode()).isEqualTo(403);
      assertThat(unsigned(options, "GET", "/a/b").statusCode()).isEqualTo(403);
      assertThat(unsigned(options, "PUT", "/a/c").statusCode()).isEqualTo(403);
    }
  }

  @Test
  void only_the_dashboards_pages_may_upload_and_read_the_etag() throws Exception {
    var options = Options.of(Child.settings(folder));
    var secrets = Secrets.in(folder.resolve("secrets.properties"), new SecureRandom());
    try (var s3 = S3.start(folder.resolve("s3"), options, secrets)) {
      assertThat(s3).isNotNull();
      var allowed = preflight(options, options.dashboardUrl());
      var refused = preflight(options, "https://elsewhere.example.com");

      assertThat(allowed.headers().firstValue("Access-Control-Allow-Origin"))
          .contains(options.dashboardUrl());
      assertThat(refused.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }
  }

  private static HttpResponse<String> preflight(Options options, String origin) throws Exception {
    return send(
        HttpRequest.newBuilder(URI.create(options.s3Url() + "/" + S3.BUCKET + "/a"))
            .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
            .header("Origin", origin)
            .header("Access-Control-Request-Method", "PUT")
            .header("Access-Control-Request-Headers", "content-type"));
  }

  private static HttpResponse<String> unsigned(Options options, String method, String path)
      throws Exception {
    return send(
        HttpRequest.newBuilder(URI.create(options.s3Url() + "/" + S3.BUCKET + path))
            .method(method, HttpRequest.BodyPublishers.noBody()));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
  }

  private static S3Client client(Options options, Secrets secrets) {
    var credentials = AwsBasicCredentials.create(secrets.s3AccessKey(), secrets.s3SecretKey());
    return S3Client.builder()
        .endpointOverride(options.s3Url())
        .forcePathStyle(true)
        .region(Region.US_EAST_1)
        .credentialsProvider(StaticCredentialsProvider.create(credentials))
        .build();
  }
}
