package fm.podwright.publisher.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fm.podwright.domain.show.ShowId;
import fm.podwright.publisher.MemorySettings;
import fm.podwright.publisher.http.Document;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/// What was rendered of shows, each once for any number of requests that wait for it. A document of
/// a show that has changed stays, as the last good one, until its successor takes its place or room
/// is needed.
@Singleton
class Documents {
  private static final Duration UNUSED = Duration.ofHours(1);

  private final Cache<Key, Rendered> documents;
  private final MeterRegistry meters;

  private record Key(ShowId show, String name) {
    static Key of(Snapshot snapshot, String name) {
      return new Key(snapshot.feed().show().id(), name);
    }
  }

  /// A document of the snapshot with that number.
  private record Rendered(long snapshot, Document document) {
    boolean isAsNewAs(Snapshot other) {
      return snapshot >= other.number();
    }
  }

  Documents(MemorySettings memory, MeterRegistry meters) {
    this.meters = meters;
    this.documents =
        Caffeine.newBuilder()
            .executor(Runnable::run)
            .maximumWeight(memory.documents())
            .weigher((Key _, Rendered rendered) -> rendered.document().weight())
            .expireAfterAccess(UNUSED)
            .build();
  }

  /// The document, if it was rendered.
  Optional<Document> find(Snapshot snapshot, String name) {
    var key = Key.of(snapshot, name);
    return Optional.ofNullable(documents.getIfPresent(key))
        .filter(it -> it.isAsNewAs(snapshot))
        .map(Rendered::document);
  }

  /// The document as it was when it could last be rendered.
  Optional<Document> last(Snapshot snapshot, String name) {
    return Optional.ofNullable(documents.getIfPresent(Key.of(snapshot, name)))
        .map(Rendered::document);
  }

  /// The document, rendered now unless it was.
  Document get(Snapshot snapshot, String name, Supplier<Document> renderer) {
    var known = find(snapshot, name);
    if (known.isPresent()) return known.get();
    return documents
        .asMap()
        .compute(
            Key.of(snapshot, name),
            (_, last) ->
                last != null && last.isAsNewAs(snapshot)
                    ? last
                    : new Rendered(snapshot.number(), render(name, renderer)))
        .document();
  }

  private Document render(String name, Supplier<Document> renderer) {
    var start = System.nanoTime();
    var document = renderer.get();
    rendering(name).record(Duration.ofNanos(System.nanoTime() - start));
    return document;
  }

  /// By the first word of the name: there are few.
  private Timer rendering(String name) {
    return Timer.builder("podwright.publisher.render")
        .description("Time to render a document and compress it")
        .tag("document", name.split(" ", 2)[0])
        .register(meters);
  }
}
