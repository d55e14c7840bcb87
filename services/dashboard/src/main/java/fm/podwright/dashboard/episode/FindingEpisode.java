package fm.podwright.dashboard.episode;

import fm.podwright.core.episode.Casts;
import fm.podwright.core.episode.Enclosures;
import fm.podwright.core.episode.Episodes;
import fm.podwright.core.episode.ReleasePlans;
import fm.podwright.core.feed.Copying;
import fm.podwright.core.feed.NotesValues;
import fm.podwright.core.feed.Publishing;
import fm.podwright.core.feed.Spreading;
import fm.podwright.core.media.MediaFiles;
import fm.podwright.core.media.Uploads;
import fm.podwright.core.show.People;
import fm.podwright.core.show.Shows;
import fm.podwright.core.show.Topics;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.episode.AudioState;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.media.Media;
import fm.podwright.domain.media.Upload;
import fm.podwright.domain.media.UploadState;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.util.Optional;

/// Looks episodes up with all that stands around them, in one transaction.
@Singleton
class FindingEpisode {
  private final Tenancy tenancy;
  private final Episodes episodes;
  private final Shows shows;
  private final MediaFiles media;
  private final Uploads uploads;
  private final Enclosures enclosures;
  private final NotesValues values;
  private final Casts casts;
  private final People people;
  private final Topics topics;
  private final Copying copying;
  private final ReleasePlans plans;
  private final Publishing publishing;
  private final Spreading spreading;

  FindingEpisode(
      Tenancy tenancy,
      Episodes episodes,
      Shows shows,
      MediaFiles media,
      Uploads uploads,
      Enclosures enclosures,
      NotesValues values,
      Copying copying,
      ReleasePlans plans,
      Publishing publishing,
      Spreading spreading,
      Casts casts,
      People people,
      Topics topics) {
    this.tenancy = tenancy;
    this.episodes = episodes;
    this.shows = shows;
    this.media = media;
    this.uploads = uploads;
    this.enclosures = enclosures;
    this.values = values;
    this.casts = casts;
    this.people = people;
    this.topics = topics;
    this.copying = copying;
    this.plans = plans;
    this.publishing = publishing;
    this.spreading = spreading;
  }

  /// The episode, if it is the account's.
  Optional<Found> find(AccountId account, EpisodeId id) {
    return tenancy.in(
        account, () -> episodes.find(account, id).map(episode -> around(account, episode)));
  }

  private Found around(AccountId account, Episode episode) {
    var audio = episode.audio().flatMap(id -> media.find(account, id));
    var upload = uploads.latest(account, episode.id().value());
    return new Found(
        shows.find(account, episode.show()).orElseThrow(),
        episode,
        values.of(account, episode),
        audio,
        upload,
        audio
            .flatMap(it -> enclosures.find(account, episode.id(), it.id()))
            .map(it -> it.enclosure().url().toString()),
        company(account, episode),
        publishing.findings(account, episode, state(audio, upload)),
        copying.isOutdated(account, episode),
        episodes.isShared(account, episode.id()),
        spreading.of(account, episode.id()),
        plans.find(account, episode.id()));
  }

  private Company company(AccountId account, Episode episode) {
    var show = episode.show();
    return new Company(
        casts.of(account, show, episode.id()), people.of(account, show), topics.of(account, show));
  }

  private static AudioState state(Optional<Media> audio, Optional<Upload> upload) {
    if (audio.isPresent()) return AudioState.READY;
    return upload
        .map(Upload::state)
        .map(state ->
            switch (state) {
              case UploadState.Uploading(), UploadState.Received(_, _), UploadState.Ready(_) ->
                  AudioState.WORKING;
              case UploadState.Refused(_) -> AudioState.REFUSED;
              case UploadState.Abandoned() -> AudioState.MISSING;
            })
        .orElse(AudioState.MISSING);
  }
}
