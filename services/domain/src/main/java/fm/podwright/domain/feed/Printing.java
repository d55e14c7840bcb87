package fm.podwright.domain.feed;

import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.feed.Print.Piece;
import fm.podwright.domain.feed.Print.Setting;
import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Writes the items of a feed behind what was written to `xml` before, and keeps where each stands.
final class Printing {
  private static final int ROOM = 4096;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream(ROOM);
  private final Map<EpisodeId, Piece> pieces = new HashMap<>();
  private final Xml xml;
  private final RssItems items;
  private final Setting setting;
  private final Print older;
  private final Optional<byte[]> source;

  Printing(Xml xml, Feed feed, Print older) {
    this.xml = xml;
    this.items = new RssItems(xml, feed);
    this.setting = Setting.of(feed);
    this.older = older;
    this.source = older.document(setting);
    out.writeBytes(xml.take());
  }

  void write(FeedItem item) {
    var from = out.size();
    if (!isCopied(item)) {
      items.write(item);
      out.writeBytes(xml.take());
    }
    pieces.put(item.episode().id(), new Piece(item, from, out.size()));
  }

  private boolean isCopied(FeedItem item) {
    var piece = source.flatMap(_ -> older.piece(item));
    piece.ifPresent(it -> out.write(source.orElseThrow(), it.from(), it.to() - it.from()));
    return piece.isPresent();
  }

  /// The whole, once all that was opened is closed.
  Printed end() {
    out.writeBytes(xml.bytes());
    var document = out.toByteArray();
    return new Printed(document, new Print(document, Optional.of(setting), pieces));
  }
}
