package fm.podwright.worker.media;

import fm.podwright.core.job.Announcements;
import fm.podwright.core.job.Channel;
import fm.podwright.core.media.Uploads;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.media.MediaId;
import fm.podwright.domain.media.Upload;
import fm.podwright.domain.media.UploadId;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.DoubleConsumer;

/// Tells the podcaster how far an upload is, step by step, in words.
@Singleton
class Progress {
  private static final double WORTH_TELLING = 0.05;

  private final Tenancy tenancy;
  private final Uploads uploads;
  private final Announcements announcements;

  Progress(Tenancy tenancy, Uploads uploads, Announcements announcements) {
    this.tenancy = tenancy;
    this.uploads = uploads;
    this.announcements = announcements;
  }

  Optional<Upload> find(AccountId account, UploadId upload) {
    return tenancy.in(account, () -> uploads.find(account, upload));
  }

  void step(AccountId account, UploadId upload, String words) {
    share(account, upload, words, 0);
  }

  /// Takes shares of one step and passes on those that differ visibly.
  DoubleConsumer within(AccountId account, UploadId upload, String words) {
    var told = new double[1];
    return share -> {
      if (share - told[0] < WORTH_TELLING) return;
      told[0] = share;
      share(account, upload, words, share);
    };
  }

  void refuse(AccountId account, UploadId upload, String words) {
    change(account, upload, () -> uploads.refuse(account, upload, words));
  }

  void finish(AccountId account, UploadId upload, MediaId media) {
    change(account, upload, () -> uploads.finish(account, upload, media));
  }

  private void change(AccountId account, UploadId upload, Runnable change) {
    tenancy.run(
        account,
        () -> {
          change.run();
          announcements.announce(Channel.UPLOAD_CHANGED, upload.toString());
        });
  }

  private void share(AccountId account, UploadId upload, String words, double share) {
    change(account, upload, () -> uploads.progress(account, upload, words, share));
  }
}
