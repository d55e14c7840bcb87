package fm.podwright.core.feed;

import static java.util.stream.Collectors.toMap;

import fm.podwright.core.episode.Footprints;
import fm.podwright.core.episode.Footprints.Place;
import fm.podwright.core.site.Hosts;
import fm.podwright.domain.episode.Chapters;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.feed.Distribution;
import fm.podwright.domain.feed.EpisodeExtras;
import fm.podwright.domain.feed.ShowExtras;
import fm.podwright.domain.feed.tag.EpisodeTags;
import fm.podwright.domain.feed.tag.ShowTags;
import fm.podwright.domain.show.Credit;
import fm.podwright.domain.show.NotesFrame;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.show.Topic;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// What a show and its episodes say in tags, and where each stands in the feed's archive.
@Singleton
class FeedTags {
  private final TagsOfShows shows;
  private final TagsOfEpisodes episodes;
  private final Footprints footprints;
  private final Hosts hosts;

  FeedTags(TagsOfShows shows, TagsOfEpisodes episodes, Footprints footprints, Hosts hosts) {
    this.shows = shows;
    this.episodes = episodes;
    this.footprints = footprints;
    this.hosts = hosts;
  }

  /// All of it for one show, read once.
  record Known(
      ShowTags show,
      boolean moved,
      Map<EpisodeId, EpisodeTagsRow> episodes,
      Map<EpisodeId, Integer> places) {

    ShowExtras extras(List<Credit> people, NotesFrame notes) {
      var last = places.values().stream().mapToInt(it -> it).max().orElse(0);
      return new ShowExtras(people, notes, Distribution.NONE, show, moved, Optional.empty(), last);
    }

    EpisodeExtras extras(EpisodeId episode, List<Credit> people, List<Topic> topics) {
      return new EpisodeExtras(
          people,
          topics,
          Chapters.NONE,
          Set.of(),
          row(episode).map(it -> it.tags().tags()).orElse(EpisodeTags.NONE),
          row(episode).flatMap(EpisodeTagsRow::picture),
          places.getOrDefault(episode, 0));
    }

    private Optional<EpisodeTagsRow> row(EpisodeId episode) {
      return Optional.ofNullable(episodes.get(episode));
    }
  }

  Known of(AccountId account, ShowId show) {
    return new Known(
        shows.find(account, show).map(Tagged::tags).orElse(ShowTags.NONE),
        hosts.hasMoved(account, show),
        episodes.rows(account, show).stream()
            .collect(toMap(EpisodeTagsRow::id, Function.identity())),
        footprints.places(account, show).stream()
            .collect(toMap(Place::episode, Place::number, Math::min)));
  }
}
