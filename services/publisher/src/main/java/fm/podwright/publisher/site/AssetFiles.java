package fm.podwright.publisher.site;

import fm.podwright.publisher.http.Document;
import fm.podwright.publisher.http.Fields;
import fm.podwright.templates.Assets;
import io.netty.handler.codec.http.HttpHeaderNames;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The bundled files, which are few: each is kept once it was asked for. They are the same on every
/// host and say nothing of who asks.
@Singleton
public class AssetFiles {
  private final ConcurrentHashMap<String, Document> files = new ConcurrentHashMap<>();

  /// The file, if it was asked for before.
  public Optional<Document> known(String name) {
    return Optional.ofNullable(files.get(name));
  }

  /// The file of that hashed name.
  public Optional<Document> find(String name) {
    var known = files.get(name);
    if (known != null) return Optional.of(known);
    var found = Assets.find(name).map(AssetFiles::document);
    found.ifPresent(it -> files.put(name, it));
    return found;
  }

  private static Document document(Assets.Asset asset) {
    var headers =
        Fields.of(asset.type(), Fields.IMMUTABLE)
            .set(HttpHeaderNames.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    return isPacked(asset.type())
        ? Document.packedAlready(asset.bytes(), headers, Instant.EPOCH)
        : Document.found(asset.bytes(), headers, Instant.EPOCH);
  }

  private static boolean isPacked(String type) {
    return type.equals("font/woff2") || type.equals("image/png");
  }
}
