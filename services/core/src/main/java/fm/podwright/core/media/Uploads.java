package fm.podwright.core.media;

import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.domain.media.MediaId;
import fm.podwright.domain.media.Upload;
import fm.podwright.domain.media.UploadId;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.domain.tenancy.UserId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The uploads of an account. A step back is never taken: what is ready, refused or abandoned stays
/// so.
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
public interface Uploads extends GenericRepository<UploadRow, UploadId> {
  @Query("SELECT * FROM upload WHERE account_id = :account AND id = :id")
  Optional<UploadRow> row(@OfAccount AccountId account, @OfUpload UploadId id);

  @Query(
      """
      SELECT * FROM upload WHERE account_id = :account AND episode_id = :target
      ORDER BY created_at DESC, id DESC LIMIT 1
      """)
  Optional<UploadRow> latestRow(@OfAccount AccountId account, UUID target);

  @Query(
      """
      SELECT * FROM upload WHERE account_id = :account AND status = 'uploading' AND created_at < :before
      """)
  List<UploadRow> staleRows(@OfAccount AccountId account, Instant before);

  @Query(
      """
      INSERT INTO upload (account_id, id, show_id, episode_id, file_name, content_type, bytes, part_bytes,
        storage_key, storage_upload, status, created_by, created_at)
      VALUES (:accountId, :id, :showId, :episodeId, :fileName, :contentType, :bytes, :partBytes,
        :storageKey, :storageUpload, :status, :createdBy, :createdAt)
      """)
  void insert(UploadRow row);

  @Query(
      """
      SELECT m.role FROM upload u
      JOIN membership m ON m.account_id = u.account_id AND m.user_id = u.created_by
      WHERE u.account_id = :account AND u.id = :upload
      """)
  Optional<String> uploadersRole(@OfAccount AccountId account, @OfUpload UploadId upload);

  /// The upload, if it is the account's.
  default Optional<Upload> find(AccountId account, UploadId id) {
    return row(account, id).map(UploadRow::upload);
  }

  /// The last upload that was begun for an episode.
  default Optional<Upload> latest(AccountId account, UUID target) {
    return latestRow(account, target).map(UploadRow::upload);
  }

  /// What was begun before `before` and never finished.
  default List<Upload> stale(AccountId account, Instant before) {
    return staleRows(account, before).stream().map(UploadRow::upload).toList();
  }

  /// Records that `by` begins an upload.
  default void begin(AccountId account, UserId by, Upload upload, Instant now) {
    insert(UploadRow.of(account, by, upload, now));
  }

  /// All parts are in storage; false if it was not being uploaded any more.
  @Query(
      """
      UPDATE upload SET status = 'received', step = 'waiting', share = 0
      WHERE account_id = :account AND id = :id AND status = 'uploading'
      """)
  boolean receive(@OfAccount AccountId account, @OfUpload UploadId id);

  /// The worker is at `step`, `share` of it done.
  @Query(
      """
      UPDATE upload SET step = :step, share = :share
      WHERE account_id = :account AND id = :id AND status = 'received'
      """)
  boolean progress(@OfAccount AccountId account, @OfUpload UploadId id, String step, double share);

  /// It became `media`.
  @Query(
      """
      UPDATE upload SET status = 'ready', step = 'done', share = 1, media_id = :media
      WHERE account_id = :account AND id = :id AND status = 'received'
      """)
  boolean finish(@OfAccount AccountId account, @OfUpload UploadId id, @OfMedia MediaId media);

  /// It cannot be an episode, as `message` explains.
  @Query(
      """
      UPDATE upload SET status = 'refused', message = :message
      WHERE account_id = :account AND id = :id AND status = 'received'
      """)
  boolean refuse(@OfAccount AccountId account, @OfUpload UploadId id, String message);

  /// Nothing more will come.
  @Query(
      """
      UPDATE upload SET status = 'abandoned'
      WHERE account_id = :account AND id = :id AND status = 'uploading'
      """)
  boolean abandon(@OfAccount AccountId account, @OfUpload UploadId id);
}
