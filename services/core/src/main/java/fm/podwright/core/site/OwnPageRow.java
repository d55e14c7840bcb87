package fm.podwright.core.site;

import fm.podwright.core.show.OfShow;
import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.show.Slug;
import fm.podwright.domain.site.OwnPage;
import fm.podwright.domain.site.OwnPageId;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/// A page of a podcaster's own, as the table has it.
@MappedEntity("own_page")
record OwnPageRow(
    @OfAccount AccountId accountId,
    @Id @OfOwnPage OwnPageId id,
    @OfShow ShowId showId,
    String slug,
    String title,
    String body,
    boolean listed,
    int version,
    Instant changedAt) {

  static OwnPageRow of(AccountId account, ShowId show, OwnPage page) {
    return new OwnPageRow(
        account,
        page.id(),
        show,
        page.slug().value(),
        page.title(),
        page.text(),
        page.listed(),
        page.version(),
        page.changed());
  }

  OwnPage page() {
    return new OwnPage(id, new Slug(slug), title, body, listed, version, changedAt);
  }
}
