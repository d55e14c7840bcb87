package fm.podwright.publisher.preview;

import fm.podwright.core.database.Pulse;
import fm.podwright.core.episode.Preview;
import fm.podwright.core.episode.Previews;
import fm.podwright.core.episode.Takedowns;
import fm.podwright.core.storage.StorageKey;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.episode.Chapters;
import fm.podwright.domain.episode.Enclosure;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.Notes;
import fm.podwright.domain.episode.Variables;
import fm.podwright.domain.episode.Variables.TopicLink;
import fm.podwright.domain.feed.tag.EpisodeTags;
import fm.podwright.domain.media.Media;
import fm.podwright.domain.show.Credit;
import fm.podwright.domain.show.Topic;
import fm.podwright.domain.site.Site;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.publisher.Unavailable;
import fm.podwright.publisher.http.Document;
import fm.podwright.publisher.http.Fields;
import fm.podwright.publisher.http.Reply;
import fm.podwright.publisher.http.Request;
import fm.podwright.publisher.media.Playing;
import fm.podwright.publisher.media.Recording;
import fm.podwright.publisher.site.Snapshot;
import fm.podwright.templates.Pages;
import fm.podwright.templates.site.episode.EpisodeView;
import fm.podwright.templates.site.episode.PreviewPage;
import fm.podwright.templates.site.episode.TranscriptView;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.transaction.exceptions.TransactionException;
import io.netty.handler.codec.http.HttpHeaders;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Unpublished episodes as listeners will see them. Nothing of them is kept: a link that was taken
/// back is dead at once, and so is that of an episode that an operator has taken down. Listening
/// here leaves no hit.
@Singleton
public class PreviewSite {
  private final Pages pages = new Pages();
  private final Previews previews;
  private final Takedowns takedowns;
  private final Tenancy tenancy;
  private final Playing playing;
  private final Pulse pulse;

  PreviewSite(
      Previews previews, Takedowns takedowns, Tenancy tenancy, Playing playing, Pulse pulse) {
    this.pulse = pulse;
    this.previews = previews;
    this.takedowns = takedowns;
    this.tenancy = tenancy;
    this.playing = playing;
  }

  /// The page that the token opens, if its episode is one of this show.
  public Optional<Document> page(Snapshot snapshot, String token) {
    return find(snapshot, token)
        .map(preview -> page(snapshot, beside(snapshot, preview, token), token))
        .map(page ->
            Document.instead(200, pages.render(page), hidden(Fields.page(Fields.NO_STORE))));
  }

  /// The audio of the episode that the token opens.
  public Optional<Reply> audio(Request request, Snapshot snapshot, String token) {
    return find(snapshot, token)
        .flatMap(_ -> asked(() -> previews.findMedia(token)))
        .map(media -> play(request, media));
  }

  private Optional<Preview> find(Snapshot snapshot, String token) {
    var show = snapshot.feed().show().id();
    return asked(() -> previews.find(token))
        .filter(it -> it.account().equals(snapshot.account()) && it.episode().show().equals(show))
        .filter(it -> asked(() -> isUp(it.account(), it.episode())));
  }

  private boolean isUp(AccountId account, Episode episode) {
    return tenancy.in(account, () -> takedowns.of(account, episode.show(), episode.id()).isEmpty());
  }

  private <T> T asked(Supplier<T> question) {
    if (pulse.isGone()) throw new Unavailable("the database is away");
    try {
      return question.get();
    } catch (DataAccessException | TransactionException e) {
      throw new Unavailable("the database does not answer", e);
    }
  }

  /// An episode with who is in it and what it is about.
  private record Beside(Preview preview, List<Credit> people, List<Topic> topics) {}

  private Beside beside(Snapshot snapshot, Preview preview, String token) {
    var show = snapshot.feed().extras().people();
    var people = asked(() -> previews.findPeople(token, show));
    var topics = asked(() -> previews.findTopics(token));
    return new Beside(preview, people.isEmpty() ? show : people, topics);
  }

  private Optional<TranscriptView> said(String token) {
    return asked(() -> previews.findTranscript(token))
        .map(it -> new TranscriptView(it, Optional.empty()));
  }

  private PreviewPage page(Snapshot snapshot, Beside beside, String token) {
    var notes = notes(snapshot, beside);
    var view = view(beside.preview(), notes, token);
    return new PreviewPage(
        snapshot.frame(), view, notes, beside.people(), beside.topics(), said(token));
  }

  private static Notes notes(Snapshot snapshot, Beside beside) {
    var feed = snapshot.feed();
    var episode = beside.preview().episode();
    var topics = beside.topics().stream().map(it -> link(feed.site(), it)).toList();
    var variables = Variables.of(feed.show(), episode, beside.people(), topics);
    return Notes.of(feed.extras().notes().around(episode.words().notes()), variables);
  }

  private static TopicLink link(Site site, Topic topic) {
    return new TopicLink(topic.name(), topic.link().orElseGet(() -> site.topic(topic.slug())));
  }

  private EpisodeView view(Preview preview, Notes notes, String token) {
    var episode = preview.episode();
    var media = asked(() -> previews.findMedia(token));
    var length = media.map(it -> it.facts().duration());
    return new EpisodeView(
        episode.slug(),
        episode.title(),
        episode.words().summary(),
        episode.numbering(),
        episode.release().date(),
        media.map(it -> sound(it, token)),
        media.map(Media::waveform),
        Chapters.of(notes, length, List.of()),
        EpisodeTags.NONE,
        Optional.empty());
  }

  private static Enclosure sound(Media media, String token) {
    var address = URI.create("/preview/" + token + "/audio");
    var facts = media.facts();
    return new Enclosure(media.id(), address, facts.type(), media.bytes(), facts.duration());
  }

  private Reply play(Request request, Media media) {
    var type = media.facts().type();
    var recording =
        new Recording(
            new StorageKey(media.storageKey()),
            media.bytes(),
            type,
            "preview." + type.extension(),
            Recording.validators(media.id()));
    return hidden(playing.reply(request, recording, Fields.NO_STORE, (_, _, _) -> {}));
  }

  private static Reply hidden(Reply.Streamed reply) {
    hidden(reply.headers());
    return reply;
  }

  private static HttpHeaders hidden(HttpHeaders headers) {
    return headers.set("X-Robots-Tag", "noindex, nofollow").set("Referrer-Policy", "no-referrer");
  }
}
