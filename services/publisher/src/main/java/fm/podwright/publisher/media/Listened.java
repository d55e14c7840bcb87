package fm.podwright.publisher.media;

import fm.podwright.core.download.LoggedHit;
import fm.podwright.core.download.Spool;
import fm.podwright.core.episode.StoredEnclosure;
import fm.podwright.core.process.SigningKey;
import fm.podwright.core.storage.Content;
import fm.podwright.core.storage.StorageKey;
import fm.podwright.domain.download.Hit;
import fm.podwright.domain.download.ListenerHash;
import fm.podwright.domain.tenancy.Ids;
import fm.podwright.publisher.http.Fields;
import fm.podwright.publisher.http.Reply;
import fm.podwright.publisher.http.Request;
import fm.podwright.publisher.site.Snapshot;
import io.netty.handler.codec.http.HttpHeaderNames;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Optional;

/// Plays enclosures and leaves a hit of each request, when its answer has ended. Who is told to
/// come back later, because S3 is away, leaves none: the request with which he does is the hit.
@Singleton
class Listened {
  private static final byte[] WITHDRAWN =
      "This episode was withdrawn.\n".getBytes(StandardCharsets.UTF_8);

  private final Playing playing;
  private final Spool spool;
  private final Ids ids;
  private final InstantSource clock;
  private final ListenerHash listeners;

  Listened(Playing playing, Spool spool, Ids ids, InstantSource clock, SigningKey key) {
    this.playing = playing;
    this.spool = spool;
    this.ids = ids;
    this.clock = clock;
    this.listeners = new ListenerHash(key.bytes());
  }

  /// The answer to a request for an enclosure that is out.
  Reply play(Request request, Snapshot snapshot, StoredEnclosure stored) {
    return playing.reply(
        request,
        recording(stored),
        Fields.IMMUTABLE,
        (status, first, sent) -> log(request, snapshot, stored, new Sent(status, first, sent)));
  }

  /// The answer to a request for an enclosure that was withdrawn.
  Reply refuse(Request request, Snapshot snapshot, StoredEnclosure stored) {
    var headers =
        Fields.of("text/plain; charset=utf-8", "no-cache")
            .set(HttpHeaderNames.CONTENT_LENGTH, WITHDRAWN.length);
    var words = new Content(new ByteArrayInputStream(WITHDRAWN), WITHDRAWN.length);
    return new Reply.Streamed(
        410, headers, Optional.of(words), _ -> log(request, snapshot, stored, new Sent(410, 0, 0)));
  }

  private record Sent(int status, long first, long bytes) {}

  private void log(Request request, Snapshot snapshot, StoredEnclosure stored, Sent sent) {
    var now = clock.instant();
    var hit =
        new Hit(
            now,
            stored.episode(),
            stored.enclosure().media(),
            listeners.of(request.listener(), now),
            request.header(HttpHeaderNames.USER_AGENT).orElse(""),
            request.method(),
            sent.status(),
            sent.first(),
            sent.bytes());
    spool.log(new LoggedHit(ids.next(), snapshot.account(), snapshot.feed().show().id(), hit));
  }

  private static Recording recording(StoredEnclosure stored) {
    var enclosure = stored.enclosure();
    var path = enclosure.url().getPath();
    return new Recording(
        new StorageKey(stored.storageKey()),
        enclosure.bytes(),
        enclosure.type(),
        path.substring(path.lastIndexOf('/') + 1),
        Recording.validators(enclosure.media()));
  }
}
