package fm.podwright.publisher.site;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import fm.podwright.core.episode.StoredEnclosure;
import fm.podwright.core.feed.StoredFeed;
import fm.podwright.domain.account.Grounds;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.feed.Directory;
import fm.podwright.domain.feed.Feed;
import fm.podwright.domain.feed.FeedItem;
import fm.podwright.domain.media.MediaId;
import fm.podwright.domain.media.Waveform;
import fm.podwright.domain.show.Slug;
import fm.podwright.domain.site.Card;
import fm.podwright.domain.site.Departure;
import fm.podwright.domain.site.Facade;
import fm.podwright.domain.site.OwnPage;
import fm.podwright.domain.site.PathMap;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.templates.site.Frame;
import fm.podwright.templates.site.LookSheet;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/// All that is public of one show at one revision: enough to answer any request for it without the
/// database. Each has a number of its own, for what is rendered from it.
public final class Snapshot {
  private static final AtomicLong NUMBERS = new AtomicLong();

  private final long number = NUMBERS.incrementAndGet();
  private final AccountId account;
  private final StoredFeed stored;
  private final Feed feed;
  private final Facade facade;
  private final List<OwnPage> pages;
  private final String sheet;
  private final Map<Place, StoredEnclosure> enclosures;
  private final Map<MediaId, Waveform> waveforms;
  private final Set<String> gone;
  private final Set<String> hosts;
  private final PathMap formerly;
  private final Prospect prospect;
  private final Map<Slug, Integer> places;
  private final int weight;
  private final Directory directory;

  /// An enclosure's two ids.
  private record Place(EpisodeId episode, MediaId media) {}

  Snapshot(
      AccountId account,
      StoredFeed stored,
      Facade facade,
      List<OwnPage> pages,
      Map<MediaId, Waveform> waveforms,
      List<String> hosts,
      PathMap formerly,
      Prospect prospect) {
    this.account = account;
    this.stored = stored;
    this.feed = stored.feed();
    this.facade = facade;
    this.pages = List.copyOf(pages);
    this.sheet = LookSheet.of(facade.look()).file();
    this.enclosures =
        stored.enclosures().stream().collect(toUnmodifiableMap(Snapshot::place, identity()));
    this.waveforms = Map.copyOf(waveforms);
    this.gone = Set.copyOf(stored.gone());
    this.hosts = Set.copyOf(hosts);
    this.formerly = formerly;
    this.prospect = prospect;
    this.places =
        IntStream.range(0, feed.items().size())
            .boxed()
            .collect(toUnmodifiableMap(it -> feed.items().get(it).episode().slug(), identity()));
    this.directory = Directory.of(feed);
    this.weight =
        Weight.of(feed.items())
            + Weight.of(directory)
            + Weight.ofPages(pages)
            + enclosures.size() * 800
            + waveforms.size() * 1300
            + formerly.size() * 500;
  }

  /// What no other snapshot has.
  public long number() {
    return number;
  }

  /// Whose show it is.
  public AccountId account() {
    return account;
  }

  /// The show with its published episodes, the newest first.
  public Feed feed() {
    return feed;
  }

  /// The exact bytes of `/feed.xml`.
  byte[] rss() {
    return stored.rss();
  }

  /// What the feed was made of, for whoever reads the show again.
  StoredFeed stored() {
    return stored;
  }

  /// Where the show has moved, if it has.
  public Optional<Departure> departure() {
    return prospect.departure();
  }

  /// True once nobody has paid for so long that nothing of the show is public any more.
  public boolean isClosed(InstantSource clock) {
    return prospect.closes().filter(it -> !clock.instant().isBefore(it)).isPresent();
  }

  /// Why an operator has taken the show down; empty while it is up.
  public Optional<Grounds> takedown() {
    return prospect.takedown();
  }

  /// What becomes of the show: when it closes, where it lives then, and why it is down.
  record Prospect(
      Optional<Instant> closes, Optional<Departure> departure, Optional<Grounds> takedown) {
    /// It stays where it is.
    static final Prospect NONE = new Prospect(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /// What the podcaster chose for the site.
  public Facade facade() {
    return facade;
  }

  /// The name of the style sheet with the show's colours.
  String sheet() {
    return sheet;
  }

  /// The pages of the podcaster's own.
  public List<OwnPage> pages() {
    return pages;
  }

  /// The page of the podcaster's own at that address.
  public Optional<OwnPage> page(Slug slug) {
    return pages.stream().filter(it -> it.slug().equals(slug)).findFirst();
  }

  /// The picture that other sites show of the episode at that address.
  public Optional<Card> card(Slug slug) {
    var place = place(slug);
    return place.isEmpty()
        ? Optional.empty()
        : Optional.of(SitePages.view(this, items().get(place.getAsInt())).card(frame()));
  }

  /// What stands around every page.
  public Frame frame() {
    var tags = feed.extras().tags();
    return new Frame(feed.show(), feed.site(), facade, Menus.of(this), tags);
  }

  /// The published episodes, the newest first.
  public List<FeedItem> items() {
    return feed.items();
  }

  /// Who is in the show and what it is about.
  public Directory directory() {
    return directory;
  }

  /// True if the show is at that host, in lower case; one that it has lost is not its own any more.
  public boolean answersAt(String host) {
    return hosts.contains(host);
  }

  /// Where the paths of a former site lead.
  public PathMap formerly() {
    return formerly;
  }

  /// The host at which pages live.
  public String canonicalHost() {
    return feed.site().host();
  }

  /// The enclosure with these ids, if it was ever out in this show.
  public Optional<StoredEnclosure> enclosure(EpisodeId episode, MediaId media) {
    return Optional.ofNullable(enclosures.get(new Place(episode, media)));
  }

  /// The outlines of all that is out.
  Map<MediaId, Waveform> waveforms() {
    return waveforms;
  }

  /// The outline of an episode's sound.
  public Optional<Waveform> waveform(MediaId media) {
    return Optional.ofNullable(waveforms.get(media));
  }

  /// Where the published episode at that address stands in the list.
  public OptionalInt place(Slug slug) {
    var place = places.get(slug);
    return place == null ? OptionalInt.empty() : OptionalInt.of(place);
  }

  /// The published episode at that address, if it has chapters.
  public Optional<FeedItem> chapters(Slug slug) {
    return Optional.ofNullable(places.get(slug))
        .map(items()::get)
        .filter(it -> !it.extras().chapters().isEmpty());
  }

  /// Where the episode stands whose player is embedded by that name: that of its address, or
  /// `latest`.
  public OptionalInt embeddable(Slug name) {
    var place = place(name);
    if (place.isPresent() || !name.value().equals("latest") || items().isEmpty()) return place;
    return OptionalInt.of(0);
  }

  /// True if an episode's page was at that slug and is not any more.
  public boolean isGone(String slug) {
    return gone.contains(slug);
  }

  /// About how many bytes of memory it takes.
  int weight() {
    return weight;
  }

  private static Place place(StoredEnclosure stored) {
    return new Place(stored.episode(), stored.enclosure().media());
  }
}
