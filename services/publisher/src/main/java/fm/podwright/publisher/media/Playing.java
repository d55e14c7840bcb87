package fm.podwright.publisher.media;

import fm.podwright.core.process.Launcher;
import fm.podwright.core.storage.Content;
import fm.podwright.core.storage.Storage;
import fm.podwright.core.storage.StorageUnavailable;
import fm.podwright.domain.media.ByteRange;
import fm.podwright.publisher.Unavailable;
import fm.podwright.publisher.http.Reply;
import fm.podwright.publisher.http.Request;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers requests for audio: all of it, a range, or nothing new; straight from S3, never as a
/// whole in memory.
@Singleton
public class Playing {
  private static final Logger log = LoggerFactory.getLogger(Playing.class);

  private final Storage storage;

  Playing(Storage storage) {
    this.storage = storage;
  }

  /// Hears how an answer ended.
  @FunctionalInterface
  public interface Ended {
    /// `first` is the offset of the first byte, `sent` how many bytes really went out.
    void ended(int status, long first, long sent);
  }

  /// The answer; throws [Unavailable] while S3 is away.
  public Reply.Streamed reply(
      Request request, Recording recording, String cacheControl, Ended ended) {
    var headers = AudioHeaders.of(recording, cacheControl);
    return switch (Conditions.of(request, recording)) {
      case Conditions.Unchanged() ->
          new Reply.Streamed(
              304, AudioHeaders.unchanged(headers), Optional.empty(), noted(ended, 304, 0));
      case Conditions.Send(var range) ->
          new Reply.Streamed(
              range.status(),
              AudioHeaders.ranged(headers, range),
              request.isHead() ? Optional.empty() : content(recording, range),
              noted(ended, range.status(), range.first()));
    };
  }

  private static LongConsumer noted(Ended ended, int status, long first) {
    return sent -> ended.ended(status, first, sent);
  }

  private Optional<Content> content(Recording recording, ByteRange range) {
    return switch (range) {
      case ByteRange.Unsatisfiable(_) -> Optional.empty();
      case ByteRange.Whole(_) -> Optional.of(open(recording, () -> storage.get(recording.key())));
      case ByteRange.Part(var first, var last, _) -> {
        var part = new fm.podwright.core.storage.ByteRange(first, last);
        yield Optional.of(open(recording, () -> storage.get(recording.key(), part)));
      }
    };
  }

  private static Content open(Recording recording, Supplier<Optional<Content>> call) {
    try {
      return call.get()
          .orElseThrow(() -> new IllegalStateException("no object at " + recording.key()));
    } catch (StorageUnavailable e) {
      log.warn("audio cannot be read: {}", Launcher.cause(e));
      throw new Unavailable("the audio cannot be read", e);
    }
  }
}
