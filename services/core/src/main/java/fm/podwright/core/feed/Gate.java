package fm.podwright.core.feed;

import fm.podwright.core.feed.Gated.Passed;
import fm.podwright.core.feed.Gated.Refused;
import fm.podwright.core.show.ShowChanges;
import fm.podwright.core.show.Shows;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.feed.FeedChecks;
import fm.podwright.domain.feed.FeedDifference;
import fm.podwright.domain.feed.Intent;
import fm.podwright.domain.feed.ReadFeed;
import fm.podwright.domain.show.Finding;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Supplier;

/// The way of every change that listeners' apps can see. The exact bytes of the feed before and
/// after it are rendered in the transaction that makes it, checked and compared; then all
/// publishers are told. What was wrong before stops no edit: who mends one of two mistakes has to
/// be let through. One change at a time for each show.
@Singleton
public class Gate {
  private final Tenancy tenancy;
  private final Shows shows;
  private final Feeds feeds;
  private final ShowChanges changes;

  Gate(Tenancy tenancy, Shows shows, Feeds feeds, ShowChanges changes) {
    this.tenancy = tenancy;
    this.shows = shows;
    this.feeds = feeds;
    this.changes = changes;
  }

  /// Does `change` in a transaction of its own, and announces it. Refused, and nothing is changed,
  /// if listeners would get something broken by it, or something else than `intent` means.
  public <T> Gated<T> change(AccountId account, ShowId show, Intent intent, Supplier<T> change) {
    try {
      return tenancy.in(account, () -> pass(account, show, intent, change));
    } catch (Blocked blocked) {
      return new Refused<>(blocked.findings());
    }
  }

  /// Does `change` in the open transaction, and announces it; throws [Blocked], which takes the
  /// transaction back, where [#change] refuses.
  public <T> Passed<T> pass(AccountId account, ShowId show, Intent intent, Supplier<T> change) {
    shows.hold(account, show);
    var before = read(account, show);
    var value = change.get();
    changes.announce(account, show);
    var after = read(account, show);
    var difference = FeedDifference.between(before, after);
    var findings = FeedChecks.of(after);
    if (Finding.anyBlocks(findings)) {
      refuse(intent.isNew() ? findings : FeedChecks.worse(before, after));
    }
    refuse(difference.accidents(intent));
    return new Passed<>(value, findings, difference);
  }

  /// As {@link #pass}, for a change that gives nothing back.
  public Passed<ShowId> run(AccountId account, ShowId show, Intent intent, Runnable change) {
    return pass(
        account,
        show,
        intent,
        () -> {
          change.run();
          return show;
        });
  }

  private ReadFeed read(AccountId account, ShowId show) {
    return feeds.stored(account, show).orElseThrow().read();
  }

  private static void refuse(List<Finding> findings) {
    if (Finding.anyBlocks(findings)) {
      throw new Blocked(findings.stream().filter(Finding::blocks).toList());
    }
  }
}
