package fm.podwright.dashboard.http;

import fm.podwright.core.process.Ending;
import io.micronaut.context.event.ApplicationEventListener;
import jakarta.inject.Singleton;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/// Streams of events, which last as long as what they tell of, end when the service does: a browser
/// takes one up again at another dashboard, and nothing of this one waits for an upload to be done.
@Singleton
public final class Streams implements ApplicationEventListener<Ending> {
  private final Sinks.Empty<Void> ended = Sinks.empty();

  /// The stream, until it or the service ends.
  public <T> Flux<T> whileServing(Flux<T> stream) {
    return stream.takeUntilOther(ended.asMono());
  }

  @Override
  public void onApplicationEvent(Ending ending) {
    var _ = ended.tryEmitEmpty();
  }
}
