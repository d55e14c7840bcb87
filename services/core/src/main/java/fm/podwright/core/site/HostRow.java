package fm.podwright.core.site;

import fm.podwright.core.show.OfShow;
import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A host at which a show answers, as the table has it.
@MappedEntity("show_host")
record HostRow(
    @OfAccount AccountId accountId,
    @OfShow ShowId showId,
    @Id String host,
    boolean canonical,
    @Nullable UUID domainId) {
  boolean isPlatforms() {
    return domainId == null;
  }
}
