package fm.podwright.worker.media;

import fm.podwright.core.episode.Episodes;
import fm.podwright.core.feed.Drafting;
import fm.podwright.core.feed.Outcome;
import fm.podwright.core.media.MediaFiles;
import fm.podwright.core.media.Uploads;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.account.Act;
import fm.podwright.domain.account.Role;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.media.Media;
import fm.podwright.domain.media.Upload;
import fm.podwright.domain.media.UploadState.Ready;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// Keeps new media and gives it to the episode that it was uploaded for; done twice it changes
/// nothing. A published episode keeps the audio it has until somebody chooses the new one, and
/// audio that was overtaken by a later upload is kept but not used.
@Singleton
class MediaArrival {
  private final Tenancy tenancy;
  private final MediaFiles files;
  private final Episodes episodes;
  private final Uploads uploads;
  private final Drafting drafting;
  private final InstantSource clock;

  MediaArrival(
      Tenancy tenancy,
      MediaFiles files,
      Episodes episodes,
      Uploads uploads,
      Drafting drafting,
      InstantSource clock) {
    this.tenancy = tenancy;
    this.files = files;
    this.episodes = episodes;
    this.uploads = uploads;
    this.drafting = drafting;
    this.clock = clock;
  }

  void accept(AccountId account, Upload upload, Media media) {
    var target = new EpisodeId(upload.target());
    tenancy.run(account, () -> files.keep(account, media, clock.instant()));
    if (tenancy.in(account, () -> isWanted(account, target, upload))) {
      settle(drafting.attach(account, target, media.id()));
    }
  }

  private boolean isWanted(AccountId account, EpisodeId target, Upload upload) {
    return isWaiting(account, target, upload) && !isOvertaken(account, upload);
  }

  /// What is out or planned gets other audio from those only who may publish still.
  private boolean isWaiting(AccountId account, EpisodeId target, Upload upload) {
    return episodes
        .find(account, target)
        .filter(episode -> !episode.release().isPromised() || mayPublish(account, upload))
        .isPresent();
  }

  private boolean mayPublish(AccountId account, Upload upload) {
    return uploads
        .uploadersRole(account, upload.id())
        .flatMap(Role::parse)
        .filter(role -> role.may(Act.PUBLISH))
        .isPresent();
  }

  /// A feed that refuses the new audio keeps the old; the job is tried again and says why it died.
  private static void settle(Outcome outcome) {
    if (outcome instanceof Outcome.Refused(var findings)) {
      throw new IllegalStateException("the feed refuses the audio: " + findings);
    }
  }

  private boolean isOvertaken(AccountId account, Upload upload) {
    return uploads
        .latest(account, upload.target())
        .filter(latest -> !latest.id().equals(upload.id()))
        .filter(latest -> latest.state() instanceof Ready)
        .isPresent();
  }
}
