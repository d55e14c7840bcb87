package fm.podwright.core.site;

import fm.podwright.core.show.OfShow;
import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.site.OldPath;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/// A path of a former site as the table has it.
@MappedEntity("old_path")
record OldPathRow(
    @OfAccount AccountId accountId,
    @OfShow ShowId showId,
    @Id String path,
    boolean prefix,
    String target) {

  static OldPathRow of(AccountId account, ShowId show, OldPath path) {
    return new OldPathRow(account, show, path.from(), path.prefix(), path.target());
  }

  OldPath old() {
    return new OldPath(path, prefix, target);
  }
}
