package fm.podwright.core.feed;

import fm.podwright.core.job.Job;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.AccountId;

/// Tells a hub, or podping, that a feed is another. Its key is all of this.
public record PingHub(AccountId account, ShowId show, long revision, String hub) {
  public static final Job<PingHub> JOB = new Job<>("ping-hub", PingHub.class);

  /// What stands for podping where hubs have an address.
  public static final String PODPING = "podping";

  /// The key of its job.
  public String key() {
    return show + "@" + revision + "/" + hub;
  }

  /// True if podping is to be told.
  public boolean isPodping() {
    return hub.equals(PODPING);
  }
}
