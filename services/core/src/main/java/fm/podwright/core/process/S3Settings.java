package fm.podwright.core.process;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.net.URI;

/// Where objects are kept.
///
/// @param endpoint where the services reach S3 (`PODWRIGHT_S3_ENDPOINT`)
/// @param publicUrl where browsers reach it, in presigned URLs; empty means the endpoint
///   (`PODWRIGHT_S3_PUBLIC_URL`)
@ConfigurationProperties("podwright.s3")
public record S3Settings(
    URI endpoint,
    @Bindable(defaultValue = "") String publicUrl,
    @Bindable(defaultValue = "us-east-1") String region,
    String bucket,
    String accessKey,
    String secretKey) {

  /// The address that presigned URLs are made of.
  public URI browserUrl() {
    return publicUrl.isBlank() ? endpoint : URI.create(publicUrl);
  }

  /// Leaves the secret out.
  @Override
  public String toString() {
    return "S3Settings[endpoint=%s, region=%s, bucket=%s]".formatted(endpoint, region, bucket);
  }
}
