package fm.podwright.publisher.site;

import fm.podwright.core.database.Pulse;
import fm.podwright.core.episode.transcript.NamingSpeakers;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.episode.transcript.Transcript;
import fm.podwright.domain.episode.transcript.TranscriptDocument;
import fm.podwright.domain.episode.transcript.TranscriptFormat;
import fm.podwright.domain.feed.FeedItem;
import fm.podwright.publisher.Resting;
import fm.podwright.publisher.http.Document;
import fm.podwright.publisher.http.Fields;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The transcripts of published episodes. They are long, so a show in memory knows only which there
/// are: each is read when something is rendered of it.
@Singleton
class TranscriptFiles {
  private static final String AGE = "public, max-age=300, must-revalidate";

  private final Resting resting;
  private final Tenancy tenancy;
  private final NamingSpeakers speakers;

  TranscriptFiles(Tenancy tenancy, NamingSpeakers speakers, Pulse pulse) {
    this.resting = new Resting(pulse);
    this.tenancy = tenancy;
    this.speakers = speakers;
  }

  /// What is said in an episode, if it has a transcript; throws Unavailable while the database is
  /// away.
  Optional<Transcript> find(Snapshot snapshot, FeedItem item) {
    if (item.extras().transcripts().isEmpty()) return Optional.empty();
    var account = snapshot.account();
    return resting.unlessFailing(() ->
        tenancy.in(
            account,
            () -> speakers.transcript(account, item.episode().show(), item.episode().id())));
  }

  /// The transcript as a file for podcast apps, if it has that format.
  Optional<Document> file(Snapshot snapshot, FeedItem item, TranscriptFormat format) {
    if (!item.extras().transcripts().contains(format)) return Optional.empty();
    var language = snapshot.feed().show().listing().language();
    return find(snapshot, item)
        .filter(it -> it.formats().contains(format))
        .map(it -> new TranscriptDocument(it, item.episode().title(), language).as(format))
        .map(text ->
            Document.page(text.getBytes(StandardCharsets.UTF_8), headers(snapshot, item, format)));
  }

  private static HttpHeaders headers(Snapshot snapshot, FeedItem item, TranscriptFormat format) {
    var page = snapshot.feed().site().episode(item.episode().slug());
    var headers = format == TranscriptFormat.HTML ? Fields.page(AGE) : Fields.of(type(format), AGE);
    return headers
        .set(HttpHeaderNames.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
        .set("Link", "<" + page.toASCIIString() + ">; rel=\"canonical\"");
  }

  /// JSON is UTF-8 without saying so.
  private static String type(TranscriptFormat format) {
    return format == TranscriptFormat.JSON
        ? format.mediaType()
        : format.mediaType() + "; charset=utf-8";
  }
}
