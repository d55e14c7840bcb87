package fm.podwright.publisher.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fm.podwright.publisher.MemorySettings;
import fm.podwright.publisher.http.Document;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/// What was rendered of shows, each once for any number of requests that wait for it. Documents of
/// a show that has changed are never asked for again and go as room is needed.
@Singleton
class Documents {
  private static final Duration UNUSED = Duration.ofHours(1);

  private final Cache<Key, Document> documents;
  private final MeterRegistry meters;

  /// A document of one snapshot.
  private record Key(long snapshot, String name) {}

  Documents(MemorySettings memory, MeterRegistry meters) {
    this.meters = meters;
    this.documents =
        Caffeine.newBuilder()
            .maximumWeight(memory.documents())
            .weigher((Key _, Document document) -> document.weight())
            .expireAfterAccess(UNUSED)
            .build();
  }

  /// The document, if it was rendered.
  Optional<Document> find(Snapshot snapshot, String name) {
    return Optional.ofNullable(documents.getIfPresent(new Key(snapshot.number(), name)));
  }

  /// The document, rendered now unless it was.
  Document get(Snapshot snapshot, String name, Supplier<Document> renderer) {
    return documents.get(new Key(snapshot.number(), name), _ -> render(name, renderer));
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
