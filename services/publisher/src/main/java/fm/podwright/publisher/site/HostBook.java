package fm.podwright.publisher.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fm.podwright.core.database.Pulse;
import fm.podwright.core.site.HostOwners;
import fm.podwright.core.site.HostOwners.HostOwner;
import fm.podwright.publisher.Resting;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Whose show a host is, as far as anybody asked. A host that somebody has is asked of again only
/// when its show is found not to be there any more; that nobody has one is believed for two
/// seconds.
@Singleton
public class HostBook {
  private static final int MOST_KNOWN = 200_000;
  private static final int MOST_UNKNOWN = 20_000;
  private static final Duration UNKNOWN_FOR = Duration.ofSeconds(2);

  private final Cache<String, HostOwner> known =
      Caffeine.newBuilder().maximumSize(MOST_KNOWN).executor(Runnable::run).build();
  private final Cache<String, Boolean> unknown =
      Caffeine.newBuilder()
          .maximumSize(MOST_UNKNOWN)
          .expireAfterWrite(UNKNOWN_FOR)
          .executor(Runnable::run)
          .build();
  private final Resting resting;
  private final HostOwners owners;

  HostBook(HostOwners owners, Pulse pulse) {
    this.owners = owners;
    this.resting = new Resting(pulse);
  }

  /// The owner, if it is in memory.
  public Optional<HostOwner> known(String host) {
    return Optional.ofNullable(known.getIfPresent(host));
  }

  /// The hosts that were asked for most, as many at the most.
  List<String> mostAsked(int most) {
    return known.policy().eviction().orElseThrow().hottest(most).keySet().stream().toList();
  }

  /// True if nobody had the host a moment ago.
  public boolean isUnknown(String host) {
    return unknown.getIfPresent(host) != null;
  }

  /// The owner, asked of the database unless it is in memory; throws [Unavailable] if that is away.
  public Optional<HostOwner> find(String host) {
    var owner = known.getIfPresent(host);
    if (owner != null) return Optional.of(owner);
    if (isUnknown(host)) return Optional.empty();
    return look(host);
  }

  /// The owner, asked of the database whatever is in memory; throws [Unavailable] if that is away.
  public Optional<HostOwner> again(String host) {
    var found = look(host);
    if (found.isEmpty()) known.invalidate(host);
    return found;
  }

  private Optional<HostOwner> look(String host) {
    var found = resting.unlessFailing(() -> owners.find(host));
    found.ifPresentOrElse(it -> known.put(host, it), () -> unknown.put(host, true));
    return found;
  }
}
