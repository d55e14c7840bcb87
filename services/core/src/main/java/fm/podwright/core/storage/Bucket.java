package fm.podwright.core.storage;

import fm.podwright.core.process.Launcher;
import fm.podwright.core.process.S3Settings;
import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CORSRule;
import software.amazon.awssdk.services.s3.model.S3Exception;

/// An installation's bucket, made where there is none. One that is there is left as it is, rules
/// and all. What cannot be done is said and fails nothing: whoever made the bucket by hand may well
/// have a key that may not look for it.
public final class Bucket {
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;
  private static final String OURS_BY_NOW = "BucketAlreadyOwnedByYou";
  private static final int AN_HOUR = 3600;

  private final S3Client s3;
  private final S3Settings settings;
  private final Consumer<String> say;

  private Bucket(S3Client s3, S3Settings settings, Consumer<String> say) {
    this.s3 = s3;
    this.settings = settings;
    this.say = say;
  }

  /// Makes the bucket if it is missing and the key may, private, with the rule by which the
  /// dashboard's pages upload into it; says what was done, or who has to do it.
  ///
  /// @param dashboard where browsers find the dashboard
  public static void prepare(S3Settings settings, URI dashboard, Consumer<String> say) {
    try (var client = new S3().client(settings)) {
      new Bucket(client, settings, say).prepare(dashboard);
    }
  }

  private void prepare(URI dashboard) {
    try {
      s3.headBucket(it -> it.bucket(settings.bucket()));
      tell("is there");
    } catch (S3Exception e) {
      switch (e.statusCode()) {
        case NOT_FOUND -> make(dashboard);
        case FORBIDDEN ->
            tell(
                "was not looked for, which this key may not (403). If it is yours and uploads work,"
                    + " all is well; if not, look at PODWRIGHT_S3_BUCKET and"
                    + " PODWRIGHT_S3_ACCESS_KEY");
        default ->
            tell(
                "was not looked for: S3 answered %d; look at PODWRIGHT_S3_ENDPOINT and PODWRIGHT_S3_REGION"
                    .formatted(e.statusCode()));
      }
    } catch (SdkException e) {
      tell(
          "was not looked for: S3 does not answer at %s (%s)"
              .formatted(settings.endpoint(), Launcher.cause(e)));
    }
  }

  private void make(URI dashboard) {
    try {
      s3.createBucket(it -> it.bucket(settings.bucket()));
      tell("was made");
      allowUploads(dashboard);
    } catch (S3Exception e) {
      if (code(e).equals(OURS_BY_NOW)) {
        tell("is there");
        return;
      }
      tell(
          e.statusCode() == FORBIDDEN
              ? "is missing, and this key may not make it (403): make it by hand, private, before"
                  + " anybody uploads"
              : "is missing and could not be made (%s): make it by hand, or name another in PODWRIGHT_S3_BUCKET"
                  .formatted(code(e)));
    }
  }

  private static String code(S3Exception refused) {
    return Optional.ofNullable(refused.awsErrorDetails())
        .map(AwsErrorDetails::errorCode)
        .orElseGet(() -> Integer.toString(refused.statusCode()));
  }

  /// Browsers send parts straight to S3 and read the ETag of each.
  private void allowUploads(URI dashboard) {
    var origin = dashboard.getScheme() + "://" + dashboard.getRawAuthority();
    try {
      s3.putBucketCors(it ->
          it.bucket(settings.bucket()).corsConfiguration(rules -> rules.corsRules(rule(origin))));
      tell("takes uploads from pages of " + origin);
    } catch (S3Exception e) {
      tell(
          "could not be told (%d) to take uploads from pages of %s: do so in your S3's own settings (CORS: GET, PUT, POST, HEAD, all headers, ETag exposed)"
              .formatted(e.statusCode(), origin));
    }
  }

  private static CORSRule rule(String origin) {
    return CORSRule.builder()
        .allowedOrigins(origin)
        .allowedMethods("GET", "PUT", "POST", "HEAD")
        .allowedHeaders("*")
        .exposeHeaders("ETag")
        .maxAgeSeconds(AN_HOUR)
        .build();
  }

  private void tell(String words) {
    say.accept("the bucket %s %s".formatted(settings.bucket(), words));
  }
}
