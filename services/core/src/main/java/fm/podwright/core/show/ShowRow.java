package fm.podwright.core.show;

import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.domain.account.EmailAddress;
import fm.podwright.domain.show.About;
import fm.podwright.domain.show.Artwork;
import fm.podwright.domain.show.Category;
import fm.podwright.domain.show.Listing;
import fm.podwright.domain.show.Owner;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.show.ShowType;
import fm.podwright.domain.show.Slug;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A show with its picture, as the tables have them.
@MappedEntity("show")
record ShowRow(
    @OfShow ShowId id,
    @OfAccount AccountId accountId,
    String slug,
    String title,
    String description,
    String author,
    String copyright,
    @Nullable String link,
    String language,
    String category,
    boolean explicit,
    String type,
    String zone,
    String ownerName,
    String ownerEmail,
    boolean ownerShown,
    @Nullable UUID artwork,
    @TypeDef(type = DataType.JSON) List<TxtRow> txts,
    UUID guid,
    long revision,
    Instant changedAt,
    @Nullable String extension,
    @Nullable @TypeDef(type = DataType.JSON) List<Integer> widths,
    @Nullable String domain) {

  static ShowRow of(AccountId account, Show show, Instant now) {
    var about = show.about();
    var listing = show.listing();
    return new ShowRow(
        show.id(),
        account,
        show.slug().value(),
        about.title(),
        about.description(),
        about.author(),
        about.copyright(),
        about.link().map(URI::toString).orElse(null),
        listing.language().toLanguageTag(),
        listing.category().toString(),
        listing.explicit(),
        listing.type().code(),
        listing.zone().getId(),
        show.owner().name(),
        show.owner().email().value(),
        show.owner().shown(),
        null,
        TxtRow.rows(show.txts()),
        show.guid(),
        show.revision(),
        now,
        null,
        null,
        null);
  }

  Show show() {
    return new Show(
        id,
        new Slug(slug),
        new About(
            title, description, author, copyright, Optional.ofNullable(link).map(URI::create)),
        listing(),
        new Owner(ownerName, new EmailAddress(ownerEmail), ownerShown),
        picture(),
        TxtRow.txts(txts),
        guid,
        revision,
        Optional.ofNullable(domain));
  }

  private Listing listing() {
    return new Listing(
        Locale.forLanguageTag(language),
        Category.parse(category).orElseThrow(),
        explicit,
        ShowType.valueOf(type.toUpperCase(Locale.ROOT)),
        ZoneId.of(zone));
  }

  private Optional<Artwork> picture() {
    return artwork == null || extension == null || widths == null
        ? Optional.empty()
        : Optional.of(new Artwork(artwork, extension, widths));
  }
}
