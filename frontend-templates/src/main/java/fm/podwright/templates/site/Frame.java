package fm.podwright.templates.site;

import fm.podwright.domain.episode.Notes;
import fm.podwright.domain.feed.tag.Element;
import fm.podwright.domain.feed.tag.Licenses;
import fm.podwright.domain.feed.tag.Licenses.License;
import fm.podwright.domain.feed.tag.ShowTags;
import fm.podwright.domain.feed.tag.Vocabulary;
import fm.podwright.domain.show.Artwork;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.site.Card;
import fm.podwright.domain.site.Colour;
import fm.podwright.domain.site.Facade;
import fm.podwright.domain.site.Following;
import fm.podwright.domain.site.Site;
import fm.podwright.domain.site.Theme;
import fm.podwright.domain.site.Typeface;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a page of a show's site shows around its own words.
public record Frame(Show show, Site site, Facade facade, Menu menu, ShowTags tags) {
  /// Around a page of a show that says nothing in tags.
  public Frame(Show show, Site site, Facade facade, Menu menu) {
    this(show, site, facade, menu, ShowTags.NONE);
  }

  /// Around a page of a show of which nothing was chosen, without navigation.
  public Frame(Show show, Site site) {
    this(show, site, Facade.of(show.id()), Menu.NONE);
  }

  /// Where people can give something, and what each link says.
  public List<Element> support() {
    return tags.all(Vocabulary.FUNDING);
  }

  /// The places that the show is about, or from.
  public List<Element> places() {
    return tags.all(Vocabulary.LOCATION);
  }

  /// The shows that this one recommends and that have an address.
  public List<Element> podroll() {
    return tags.all(Vocabulary.PODROLL).stream()
        .flatMap(it -> it.children().stream())
        .filter(it -> !it.attribute("feedUrl").isEmpty())
        .toList();
  }

  /// What others may do with the audio, if the show says it.
  public Optional<License> license() {
    return tags.all(Vocabulary.LICENSE).stream().findFirst().flatMap(Licenses::of);
  }

  /// The words of the pages themselves, in the show's language as far as we speak it.
  public Words words() {
    return Words.in(show.listing().language());
  }

  /// The language of the show, for `lang`.
  public String language() {
    return show.listing().language().toLanguageTag();
  }

  /// The language as Open Graph writes it, `en_GB`.
  public String locale() {
    return language().replace('-', '_');
  }

  /// The CSS classes of the layout and the typeface.
  public String look() {
    var look = facade.look();
    return "layout-" + look.layout().code() + " reads-" + look.typeface().code();
  }

  /// The path of the style sheet with the show's own colours.
  public String sheet() {
    return LookSheet.of(facade.look()).path();
  }

  /// What browsers may expect of `color-scheme`.
  public String scheme() {
    return facade.look().theme() == Theme.AUTOMATIC ? "light dark" : facade.look().theme().code();
  }

  /// The ground of the pages by day, for what browsers draw around them.
  public Colour day() {
    var palette = facade.look().palette();
    return facade.look().theme() == Theme.DARK ? palette.dark().ground() : palette.light().ground();
  }

  /// The ground of the pages by night.
  public Colour night() {
    var palette = facade.look().palette();
    return facade.look().theme() == Theme.LIGHT
        ? palette.light().ground()
        : palette.dark().ground();
  }

  /// The font that headings are set in, to be fetched early.
  public String font() {
    return facade.look().typeface() == Typeface.SERIF
        ? "source-serif-4-latin-wght-normal.woff2"
        : "source-sans-3-latin-wght-normal.woff2";
  }

  /// Where the show can be followed.
  public List<Following.Link> following() {
    return facade.following().links(site.feed());
  }

  /// The podcaster's footer as HTML; empty if there is none.
  public String footer() {
    return facade.footer().isBlank() ? "" : Notes.of(facade.footer()).html();
  }

  /// The path of the picture across the head, at least as wide as asked; empty if there is none.
  public String banner(int pixels) {
    return facade.banner().map(it -> Site.imagePath(it, it.atLeast(pixels))).orElse("");
  }

  /// All widths of that picture, as `srcset` lists them.
  public String banners() {
    return facade.banner().stream()
        .flatMap(
            it -> it.widths().stream().map(width -> Site.imagePath(it, width) + " " + width + "w"))
        .collect(Collectors.joining(", "));
  }

  /// The path of the artwork, at least as wide as asked; empty while there is none.
  public String artwork(int pixels) {
    return show.artwork().map(it -> Site.imagePath(it, it.atLeast(pixels))).orElse("");
  }

  /// The whole address of the largest artwork, for what other sites show of this one.
  public Optional<URI> picture() {
    return picture(show.artwork());
  }

  /// The whole address of a picture at its largest.
  public Optional<URI> picture(Optional<Artwork> picture) {
    return picture.map(it -> site.image(it, it.widest()));
  }

  /// The picture that other sites show of this one.
  public Card card() {
    return card(show.title(), show.about().author());
  }

  /// The picture that other sites show of a page with that title.
  public Card card(String title, String line) {
    return new Card(title, show.title(), line, show.artwork(), facade.look().accent());
  }

  /// The beginning of the description, for search engines and previews.
  public String summary() {
    return Excerpt.of(show.about().description(), 160);
  }
}
