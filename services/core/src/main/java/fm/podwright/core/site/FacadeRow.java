package fm.podwright.core.site;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fm.podwright.core.show.OfShow;
import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.domain.show.Artwork;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.site.App;
import fm.podwright.domain.site.Colour;
import fm.podwright.domain.site.Facade;
import fm.podwright.domain.site.Following;
import fm.podwright.domain.site.Layout;
import fm.podwright.domain.site.Look;
import fm.podwright.domain.site.Theme;
import fm.podwright.domain.site.Typeface;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What was chosen for a show's site, if anything was, with the colour of the show's picture
/// (`drawn`) and the widths of the banner.
@MappedEntity("facade")
record FacadeRow(
    @OfAccount AccountId accountId,
    @Id @OfShow ShowId showId,
    @Nullable String layout,
    @Nullable String theme,
    @Nullable String typeface,
    @Nullable String accent,
    @Nullable UUID banner,
    @Nullable @TypeDef(type = DataType.JSON) List<AppRow> apps,
    @Nullable @TypeDef(type = DataType.JSON) List<String> hiddenApps,
    @Nullable @TypeDef(type = DataType.JSON) List<LinkRow> links,
    @Nullable String footer,
    @Nullable Boolean credited,
    @Nullable Integer version,
    @Nullable String drawn,
    @Nullable String extension,
    @Nullable @TypeDef(type = DataType.JSON) List<Integer> widths) {

  /// The row that `facade` is to be, one version further.
  static FacadeRow of(AccountId account, ShowId show, Facade facade) {
    var look = facade.look();
    var following = facade.following();
    return new FacadeRow(
        account,
        show,
        look.layout().code(),
        look.theme().code(),
        look.typeface().code(),
        look.chosen().map(Colour::toString).orElse(null),
        null,
        AppRow.rows(following.pages()),
        following.hidden().stream().map(App::code).sorted().toList(),
        LinkRow.rows(facade.links()),
        facade.footer(),
        facade.credited(),
        facade.version() + 1,
        null,
        null,
        null);
  }

  Facade facade() {
    var natural =
        Optional.ofNullable(drawn).flatMap(Colour::parse).orElseGet(() -> Look.colourOf(showId));
    var plain = new Look(Layout.STAGE, Theme.AUTOMATIC, Typeface.SERIF, Optional.empty(), natural);
    return new Facade(
        look(plain),
        picture(),
        following(),
        links == null ? List.of() : LinkRow.links(links),
        footer == null ? "" : footer,
        credited == null || credited,
        version == null ? 0 : version);
  }

  private Look look(Look plain) {
    if (layout == null || theme == null || typeface == null) return plain;
    return new Look(
        Layout.valueOf(layout.toUpperCase(Locale.ROOT)),
        Theme.valueOf(theme.toUpperCase(Locale.ROOT)),
        Typeface.valueOf(typeface.toUpperCase(Locale.ROOT)),
        Optional.ofNullable(accent).flatMap(Colour::parse),
        plain.natural());
  }

  private Following following() {
    if (apps == null || hiddenApps == null) return Following.PLAIN;
    return new Following(
        AppRow.pages(apps),
        hiddenApps.stream().flatMap(code -> App.parse(code).stream()).collect(toUnmodifiableSet()));
  }

  private Optional<Artwork> picture() {
    return banner == null || extension == null || widths == null
        ? Optional.empty()
        : Optional.of(new Artwork(banner, extension, widths));
  }
}
