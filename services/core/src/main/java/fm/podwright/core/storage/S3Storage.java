package fm.podwright.core.storage;

import fm.podwright.core.process.S3Settings;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.MetadataDirective;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

@Singleton
final class S3Storage implements Storage {
  private final S3Client s3;
  private final String bucket;

  S3Storage(S3Client s3, S3Settings settings) {
    this.s3 = s3;
    this.bucket = settings.bucket();
  }

  @Override
  public Optional<StoredObject> head(StorageKey key) {
    return Calls.find(
            "look at an object", () -> s3.headObject(it -> it.bucket(bucket).key(key.value())))
        .map(head -> new StoredObject(head.contentLength(), head.contentType(), head.eTag()));
  }

  @Override
  public Optional<Content> get(StorageKey key) {
    return content(request(key).build());
  }

  @Override
  public Optional<Content> get(StorageKey key, ByteRange range) {
    return content(request(key).range(range.header()).build());
  }

  private Optional<Content> content(GetObjectRequest request) {
    return Calls.find("read an object", () -> s3.getObject(request)).map(S3Storage::content);
  }

  private static Content content(ResponseInputStream<GetObjectResponse> stream) {
    return new Content(new EndableStream(stream), stream.response().contentLength());
  }

  @Override
  public boolean download(StorageKey key, Path file) {
    return Calls.isDone(
        "download an object",
        () -> s3.getObject(request(key).build(), ResponseTransformer.toFile(file)));
  }

  @Override
  public void put(StorageKey key, Path file, Headers headers) {
    put(key, RequestBody.fromFile(file), headers);
  }

  @Override
  public void put(StorageKey key, byte[] bytes, Headers headers) {
    put(key, RequestBody.fromBytes(bytes), headers);
  }

  private void put(StorageKey key, RequestBody body, Headers headers) {
    var request =
        PutObjectRequest.builder()
            .bucket(bucket)
            .key(key.value())
            .contentType(headers.contentType())
            .cacheControl(headers.cacheControl())
            .build();
    try {
      s3.putObject(request, body);
    } catch (SdkException e) {
      throw new StorageUnavailable("write an object", e);
    }
  }

  @Override
  public boolean copy(StorageKey from, StorageKey to, Headers headers) {
    return Calls.isDone(
        "copy an object",
        () ->
            s3.copyObject(it ->
                it.sourceBucket(bucket)
                    .sourceKey(from.value())
                    .destinationBucket(bucket)
                    .destinationKey(to.value())
                    .metadataDirective(MetadataDirective.REPLACE)
                    .contentType(headers.contentType())
                    .cacheControl(headers.cacheControl())));
  }

  @Override
  public void delete(StorageKey key) {
    Calls.isDone(
        "delete an object", () -> s3.deleteObject(it -> it.bucket(bucket).key(key.value())));
  }

  @Override
  public void ensureBucket() {
    var isThere = Calls.isDone("look for the bucket", () -> s3.headBucket(it -> it.bucket(bucket)));
    if (!isThere) Calls.isDone("make the bucket", () -> s3.createBucket(it -> it.bucket(bucket)));
  }

  private GetObjectRequest.Builder request(StorageKey key) {
    return GetObjectRequest.builder().bucket(bucket).key(key.value());
  }
}
