package fm.podwright.core.site;

import fm.podwright.core.show.ShowChanges;
import fm.podwright.core.show.Shows;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.site.OldPath;
import fm.podwright.domain.site.TypedPaths;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;

/// Has paths of a show's former site lead to where things are now, where listeners see it at once.
@Singleton
public class MappingPaths {
  private final Tenancy tenancy;
  private final Shows shows;
  private final OldPaths paths;
  private final ShowChanges changes;

  MappingPaths(Tenancy tenancy, Shows shows, OldPaths paths, ShowChanges changes) {
    this.tenancy = tenancy;
    this.shows = shows;
    this.paths = paths;
    this.changes = changes;
  }

  /// Adds paths to those that are there; one that is there already leads elsewhere then. False, and
  /// nothing is changed, if they would be too many.
  public boolean add(AccountId account, ShowId show, List<OldPath> more) {
    return tenancy.in(
        account,
        () -> {
          shows.hold(account, show);
          var all = new HashSet<>(paths.of(account, show).stream().map(OldPath::from).toList());
          more.forEach(it -> all.add(it.from()));
          if (all.size() > TypedPaths.MOST) return false;
          more.forEach(it -> paths.put(account, show, it));
          changes.announce(account, show);
          return true;
        });
  }

  /// Forgets a path; one that is gone already is no error.
  public void remove(AccountId account, ShowId show, String from) {
    tenancy.run(
        account,
        () -> {
          if (paths.remove(account, show, from) > 0) changes.announce(account, show);
        });
  }
}
