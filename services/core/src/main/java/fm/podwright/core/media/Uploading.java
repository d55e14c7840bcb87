package fm.podwright.core.media;

import fm.podwright.core.billing.Entitlements;
import fm.podwright.core.job.Announcements;
import fm.podwright.core.job.Channel;
import fm.podwright.core.job.Jobs;
import fm.podwright.core.storage.MultipartUpload;
import fm.podwright.core.storage.Multiparts;
import fm.podwright.core.storage.Part;
import fm.podwright.core.storage.Storage;
import fm.podwright.core.storage.StorageKey;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.media.Upload;
import fm.podwright.domain.media.UploadFile;
import fm.podwright.domain.media.UploadId;
import fm.podwright.domain.media.UploadState;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.domain.tenancy.Ids;
import fm.podwright.domain.tenancy.UserId;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Takes files that browsers send straight to S3, part by part. No connection to the database is
/// held while S3 is asked. Throws StorageUnavailable when S3 does not answer: nothing is lost then,
/// the browser tries again.
@Singleton
public class Uploading {
  private static final long PART_BYTES = 8L << 20;
  private static final Duration VALIDITY = Duration.ofHours(1);

  private final Tenancy tenancy;
  private final Uploads uploads;
  private final Multiparts multiparts;
  private final Storage storage;
  private final Entitlements entitlements;
  private final Jobs jobs;
  private final Announcements announcements;
  private final Ids ids;
  private final InstantSource clock;

  Uploading(
      Tenancy tenancy,
      Uploads uploads,
      Multiparts multiparts,
      Storage storage,
      Entitlements entitlements,
      Jobs jobs,
      Announcements announcements,
      Ids ids,
      InstantSource clock) {
    this.tenancy = tenancy;
    this.uploads = uploads;
    this.multiparts = multiparts;
    this.storage = storage;
    this.entitlements = entitlements;
    this.jobs = jobs;
    this.announcements = announcements;
    this.ids = ids;
    this.clock = clock;
  }

  /// Begins an upload by `user`, if the account may; `file` must be free of findings.
  public Beginning begin(AccountId account, UserId user, Target target, NewFile file) {
    return tenancy
        .in(account, () -> entitlements.of(account).upload(file.bytes()))
        .<Beginning>map(Beginning.Paused::new)
        .orElseGet(() -> new Beginning.Begun(create(account, user, target, file)));
  }

  /// The upload as it stands, if it is the account's.
  public Optional<Upload> find(AccountId account, UploadId id) {
    return tenancy.in(account, () -> uploads.find(account, id));
  }

  /// Where the browser may PUT part `number` (from 1) within the hour: exactly as many bytes as
  /// that part has, and not one more.
  public URI sign(Upload upload, int number) {
    return multiparts.presign(multipart(upload), number, upload.bytesOfPart(number), VALIDITY);
  }

  /// The parts that S3 has.
  public List<Part> parts(Upload upload) {
    return multiparts.parts(multipart(upload));
  }

  /// Makes one object of the parts and has the worker look into it. What arrived is asked of S3
  /// itself, whatever the browser thinks. Safe to ask twice.
  public Completion complete(AccountId account, UploadId id) {
    return find(account, id)
        .<Completion>map(upload -> complete(account, upload))
        .orElseGet(Completion.Over::new);
  }

  /// Gives an upload up and throws away what has arrived.
  public void abort(AccountId account, UploadId id) {
    find(account, id)
        .filter(upload -> upload.state() instanceof UploadState.Uploading)
        .ifPresent(upload -> {
          tenancy.in(account, () -> uploads.abandon(account, id));
          multiparts.abort(multipart(upload));
        });
  }

  private Upload create(AccountId account, UserId user, Target target, NewFile file) {
    var id = new UploadId(ids.next());
    var key = StorageKey.of(account, "uploads/" + id);
    var multipart = multiparts.create(key, file.contentType());
    var stored =
        new UploadFile(file.name(), file.contentType(), file.bytes(), key.value(), multipart.id());
    var upload =
        new Upload(
            id, target.show(), target.episode(), stored, PART_BYTES, new UploadState.Uploading());
    tenancy.run(account, () -> uploads.begin(account, user, upload, clock.instant()));
    return upload;
  }

  private Completion complete(AccountId account, Upload upload) {
    return switch (upload.state()) {
      case UploadState.Abandoned() -> new Completion.Over();
      case UploadState.Uploading() -> assemble(account, upload);
      case UploadState.Received(_, _), UploadState.Ready(_), UploadState.Refused(_) ->
          new Completion.Received();
    };
  }

  private Completion assemble(AccountId account, Upload upload) {
    if (isWhole(upload)) return receive(account, upload);
    var parts = parts(upload);
    var missing = missing(upload, parts);
    if (!missing.isEmpty()) return new Completion.Incomplete(missing);
    return multiparts.complete(multipart(upload), parts) || isWhole(upload)
        ? receive(account, upload)
        : new Completion.Over();
  }

  /// True if an earlier try came as far as S3 and no further.
  private boolean isWhole(Upload upload) {
    return storage
        .head(new StorageKey(upload.file().key()))
        .filter(object -> object.bytes() == upload.file().bytes())
        .isPresent();
  }

  private Completion receive(AccountId account, Upload upload) {
    return tenancy.in(
        account,
        () -> {
          if (!uploads.receive(account, upload.id())) return new Completion.Over();
          jobs.enqueue(
              IngestUpload.JOB, upload.id().toString(), new IngestUpload(account, upload.id()));
          announcements.announce(Channel.UPLOAD_CHANGED, upload.id().toString());
          return new Completion.Received();
        });
  }

  private static List<Integer> missing(Upload upload, List<Part> parts) {
    var there = parts.stream().collect(Collectors.toMap(Part::number, Part::bytes));
    return IntStream.rangeClosed(1, upload.parts())
        .filter(number -> there.getOrDefault(number, -1L) != upload.bytesOfPart(number))
        .boxed()
        .toList();
  }

  private static MultipartUpload multipart(Upload upload) {
    var file = upload.file();
    return new MultipartUpload(new StorageKey(file.key()), file.multipart());
  }
}
