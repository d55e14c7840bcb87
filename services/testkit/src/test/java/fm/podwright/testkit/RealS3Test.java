package fm.podwright.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;

class RealS3Test {
  private final RealS3 s3 = RealS3.fresh();

  @Test
  void what_was_put_is_read_back() {
    try (var client = client(RealS3.SECRET_KEY)) {
      client.createBucket(bucket -> bucket.bucket(s3.bucket()));
      client.putObject(
          put -> put.bucket(s3.bucket()).key("a").contentType("audio/mpeg"),
          RequestBody.fromString("sound"));

      var object = client.getObjectAsBytes(get -> get.bucket(s3.bucket()).key("a"));

      assertThat(object.asUtf8String()).isEqualTo("sound");
      assertThat(object.response().contentType()).isEqualTo("audio/mpeg");
    }
  }

  @Test
  void a_wrong_signature_is_refused() {
    try (var client = client("another secret")) {
      assertThatThrownBy(client::listBuckets)
          .isInstanceOfSatisfying(
              S3Exception.class, refusal -> assertThat(refusal.statusCode()).isEqualTo(403));
    }
  }

  @Test
  void two_tests_have_two_buckets() {
    assertThat(RealS3.fresh().bucket()).isNotEqualTo(s3.bucket());
  }

  private S3Client client(String secret) {
    var credentials = AwsBasicCredentials.create(RealS3.ACCESS_KEY, secret);
    return S3Client.builder()
        .endpointOverride(s3.endpoint())
        .forcePathStyle(true)
        .region(Region.US_EAST_1)
        .credentialsProvider(StaticCredentialsProvider.create(credentials))
        .build();
  }
}
