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
    fixGuid(account, episode, episode.guid().orElseThrow());
    fixAddress(account, episode);
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

  private void fixGuid(AccountId account, Episode episode, Guid guid) {
    if (footprints.isForeignGuid(account, episode.show(), guid.value(), episode.id())) {
      throw Blocked.by(
          "guid",
          "Another episode of this show had this GUID.",
          "Leave the field empty and it gets one of its own.");
    }
    footprints.recordGuid(account, episode.show(), guid.value(), episode.id());
  }

  private void fixAddress(AccountId account, Episode episode) {
    var slug = episode.slug().value();
    if (footprints.takeAddress(account, episode.show(), slug, episode.id()) == 0) {
      throw Blocked.by(
          "slug",
          "Another episode of this show was at this address once.",
          "Choose another slug: old links must not lead to the wrong episode.");
    }
  }
}
