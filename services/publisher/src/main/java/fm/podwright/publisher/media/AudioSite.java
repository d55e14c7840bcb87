package fm.podwright.publisher.media;

import fm.podwright.core.episode.StoredEnclosure;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.media.MediaId;
import fm.podwright.publisher.http.Reply;
import fm.podwright.publisher.http.Request;
import fm.podwright.publisher.site.Snapshot;
import jakarta.inject.Singleton;
import java.util.Optional;

/// The audio of a show at the addresses that its feed has told of.
@Singleton
public class AudioSite {
  private final Listened listened;

  AudioSite(Listened listened) {
    this.listened = listened;
  }

  /// The audio, or that it was withdrawn; empty if there never was any at that address.
  public Optional<Reply> find(
      Request request, Snapshot snapshot, EpisodeId episode, MediaId media) {
    return snapshot
        .enclosure(episode, media)
        .filter(it -> it.enclosure().url().getRawPath().equals(request.path()))
        .map(it -> reply(request, snapshot, it));
  }

  private Reply reply(Request request, Snapshot snapshot, StoredEnclosure stored) {
    return stored.live()
        ? listened.play(request, snapshot, stored)
        : listened.refuse(request, snapshot, stored);
  }
}
