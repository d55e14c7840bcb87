package fm.podwright.core.storage;

import fm.podwright.core.process.S3Settings;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

@Singleton
final class S3Multiparts implements Multiparts {
  private final S3Client s3;
  private final S3Presigner presigner;
  private final String bucket;

  S3Multiparts(S3Client s3, S3Presigner presigner, S3Settings settings) {
    this.s3 = s3;
    this.presigner = presigner;
    this.bucket = settings.bucket();
  }

  @Override
  public MultipartUpload create(StorageKey key, String contentType) {
    try {
      var created =
          s3.createMultipartUpload(
              it -> it.bucket(bucket).key(key.value()).contentType(contentType));
      return new MultipartUpload(key, created.uploadId());
    } catch (SdkException e) {
      throw new StorageUnavailable("begin an upload", e);
    }
  }

  @Override
  public URI presign(MultipartUpload upload, int number, long bytes, Duration validity) {
    var presigned =
        presigner.presignUploadPart(it ->
            it.signatureDuration(validity)
                .uploadPartRequest(part ->
                    part.bucket(bucket)
                        .key(upload.key().value())
                        .uploadId(upload.id())
                        .partNumber(number)
                        .contentLength(bytes)));
    return URI.create(presigned.url().toString());
  }

  @Override
  public List<Part> parts(MultipartUpload upload) {
    return Calls.find("list an upload's parts", () -> list(upload)).orElse(List.of());
  }

  private List<Part> list(MultipartUpload upload) {
    return s3
        .listPartsPaginator(it -> it.bucket(bucket).key(upload.key().value()).uploadId(upload.id()))
        .parts()
        .stream()
        .map(part -> new Part(part.partNumber(), part.size(), part.eTag()))
        .sorted(Comparator.comparingInt(Part::number))
        .toList();
  }

  @Override
  public boolean complete(MultipartUpload upload, List<Part> parts) {
    var completed = parts.stream().map(S3Multiparts::completed).toList();
    return Calls.isTaken(
        "complete an upload",
        () ->
            s3.completeMultipartUpload(it ->
                it.bucket(bucket)
                    .key(upload.key().value())
                    .uploadId(upload.id())
                    .multipartUpload(all -> all.parts(completed))));
  }

  private static CompletedPart completed(Part part) {
    return CompletedPart.builder().partNumber(part.number()).eTag(part.etag()).build();
  }

  @Override
  public void abort(MultipartUpload upload) {
    Calls.isDone(
        "abort an upload",
        () ->
            s3.abortMultipartUpload(
                it -> it.bucket(bucket).key(upload.key().value()).uploadId(upload.id())));
  }

  @Override
  public List<MultipartUpload.Unfinished> unfinished() {
    return Calls.find("list uploads", () -> list().toList()).orElse(List.of());
  }

  private Stream<MultipartUpload.Unfinished> list() {
    return s3.listMultipartUploadsPaginator(it -> it.bucket(bucket)).uploads().stream()
        .map(upload ->
            new MultipartUpload.Unfinished(
                new MultipartUpload(new StorageKey(upload.key()), upload.uploadId()),
                upload.initiated()));
  }
}
