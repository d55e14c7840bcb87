package fm.podwright.domain.feed;

import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.feed.tag.ShowTags;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.site.Site;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.Optional;

/// Where each item stands in a document that was written before. The document itself is held by
/// whoever serves it: without them nothing can be copied from it any more.
final class Print {
  /// Of a feed that was never written.
  static final Print NOTHING = new Print(new byte[0], Optional.empty(), Map.of());

  private final WeakReference<byte[]> document;
  private final Optional<Setting> setting;
  private final Map<EpisodeId, Piece> pieces;

  /// All that an item is written with beside itself.
  record Setting(Show show, Site site, ShowTags tags) {
    static Setting of(Feed feed) {
      return new Setting(feed.show().unrevised(), feed.site(), feed.extras().tags());
    }
  }

  /// An item, and from where to where it stands.
  record Piece(FeedItem item, int from, int to) {}

  Print(byte[] document, Optional<Setting> setting, Map<EpisodeId, Piece> pieces) {
    this.document = new WeakReference<>(document);
    this.setting = setting;
    this.pieces = pieces;
  }

  /// The document, if items of that setting can be copied from it.
  Optional<byte[]> document(Setting wanted) {
    return setting.filter(wanted::equals).flatMap(_ -> Optional.ofNullable(document.get()));
  }

  /// Where this very item stands.
  Optional<Piece> piece(FeedItem item) {
    return Optional.ofNullable(pieces.get(item.episode().id()))
        .filter(it -> it.item().equals(item));
  }
}
