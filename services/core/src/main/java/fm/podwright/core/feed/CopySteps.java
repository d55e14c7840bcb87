package fm.podwright.core.feed;

import fm.podwright.core.job.Announcements;
import fm.podwright.core.job.Channel;
import fm.podwright.core.job.Listening;
import fm.podwright.core.job.Subscriber;
import fm.podwright.core.job.Subscription;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.util.function.Consumer;

/// Tells those who wait for a published copy what is done to it. It is said once and kept nowhere:
/// who comes later asks whether it is there.
@Singleton
public class CopySteps {
  private final Tenancy tenancy;
  private final Announcements announcements;
  private final Listening listening;

  CopySteps(Tenancy tenancy, Announcements announcements, Listening listening) {
    this.tenancy = tenancy;
    this.announcements = announcements;
    this.listening = listening;
  }

  /// Says it to everybody at once, in a transaction of its own.
  public void tell(AccountId account, EpisodeId episode, CopyStep step) {
    tenancy.run(account, () -> announcements.announce(Channel.COPY_STEPPED, episode + ":" + step));
  }

  /// Hands each step of that episode to `heard` until the subscription is closed; `connected` is
  /// run whenever steps may have been missed, and first as soon as none will be.
  public Subscription follow(EpisodeId episode, Consumer<CopyStep> heard, Runnable connected) {
    var prefix = episode + ":";
    return listening.subscribe(
        Channel.COPY_STEPPED,
        new Subscriber() {
          @Override
          public void heard(String payload) {
            if (!payload.startsWith(prefix)) return;
            heard.accept(CopyStep.valueOf(payload.substring(prefix.length())));
          }

          @Override
          public void connected() {
            connected.run();
          }
        });
  }
}
