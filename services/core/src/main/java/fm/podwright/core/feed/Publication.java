package fm.podwright.core.feed;

import fm.podwright.core.episode.Enclosures;
import fm.podwright.core.episode.Footprints;
import fm.podwright.core.site.Sites;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.Guid;
import fm.podwright.domain.media.Media;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// What listeners hang on once an episode is out, fixed in the caller's transaction: its GUID, its
/// page's address and its enclosure's. Throws Blocked where one of them is another episode's.
@Singleton
class Publication {
  private final Footprints footprints;
  private final Enclosures enclosures;
  private final Sites sites;
  private final InstantSource clock;

  Publication(Footprints footprints, Enclosures enclosures, Sites sites, InstantSource clock) {
    this.footprints = footprints;
    this.enclosures = enclosures;
    this.sites = sites;
    this.clock = clock;
  }

  /// Opens the addresses of an episode that is published now, with `media` as its audio.
  void open(AccountId account, Show show, Episode episode, Media media) {
    refuseTaken(account, episode);
    var guid = episode.guid().orElseThrow().value();
    footprints.recordGuid(account, episode.show(), guid, episode.id());
    footprints.takeAddress(account, episode.show(), episode.slug().value(), episode.id());
    enclose(account, show, episode, media);
    enclosures.setLive(account, episode.id(), true);
  }

  /// Gives a published episode other audio: a new address, while the old one keeps its bytes.
  void enclose(AccountId account, Show show, Episode episode, Media media) {
    var url =
        sites.of(show).enclosure(episode.id(), media.id(), episode.slug(), media.facts().type());
    enclosures.fix(account, episode, media, url, clock.instant());
  }

  /// Page and audio answer 410 from now on.
  void close(AccountId account, Episode episode) {
    enclosures.setLive(account, episode.id(), false);
    footprints.closeAddress(account, episode.id());
  }

  /// Throws Blocked if the GUID or the page's address was another episode's once.
  void refuseTaken(AccountId account, Episode episode) {
    episode
        .guid()
        .filter(guid -> isForeign(account, episode, guid))
        .ifPresent(_ -> {
          throw Blocked.by(
              "guid",
              "Another episode of this show had this GUID.",
              "Leave the field empty and it gets one of its own.");
        });
    if (footprints.isForeignAddress(
        account, episode.show(), episode.slug().value(), episode.id())) {
      throw Blocked.by(
          "slug",
          "Another episode of this show was at this address once.",
          "Choose another slug: old links must not lead to the wrong episode.");
    }
  }

  private boolean isForeign(AccountId account, Episode episode, Guid guid) {
    return footprints.isForeignGuid(account, episode.show(), guid.value(), episode.id());
  }
}
