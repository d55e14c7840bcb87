package fm.podwright.dashboard.episode;

import fm.podwright.core.download.DownloadDays;
import fm.podwright.core.episode.Episodes;
import fm.podwright.core.media.MediaFiles;
import fm.podwright.core.show.Shows;
import fm.podwright.core.site.Sites;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.dashboard.Frames;
import fm.podwright.domain.account.Act;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.download.DailyDownloads;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.templates.dashboard.Section;
import fm.podwright.templates.dashboard.episode.EpisodesPage;
import fm.podwright.templates.dashboard.episode.Line;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Makes the list of a show's episodes.
@Singleton
class EpisodeLists {
  private final Tenancy tenancy;
  private final Shows shows;
  private final Episodes episodes;
  private final MediaFiles media;
  private final DownloadDays downloads;
  private final Frames frames;
  private final Sites sites;

  EpisodeLists(
      Tenancy tenancy,
      Shows shows,
      Episodes episodes,
      MediaFiles media,
      DownloadDays downloads,
      Frames frames,
      Sites sites) {
    this.tenancy = tenancy;
    this.shows = shows;
    this.episodes = episodes;
    this.media = media;
    this.downloads = downloads;
    this.frames = frames;
    this.sites = sites;
  }

  private record Listed(Show show, List<Line> lines) {}

  /// The list, if the show is the account's.
  Optional<EpisodesPage> of(HttpRequest<?> request, Member member, ShowId id) {
    var account = member.account();
    return tenancy
        .in(account, () -> shows.find(account, id).map(show -> listed(account, show)))
        .map(it ->
            new EpisodesPage(
                frames.around(request, it.show(), Section.EPISODES),
                it.show(),
                sites.of(it.show()).home().toString(),
                it.lines(),
                member.may(Act.DRAFT)));
  }

  private Listed listed(AccountId account, Show show) {
    var counts = counts(account, show);
    var lengths = media.lengths(account, show.id());
    var lines =
        episodes.of(account, show.id()).stream()
            .map(episode ->
                new Line(
                    episode,
                    episode.audio().map(lengths::get),
                    counts.getOrDefault(episode.id(), 0L)))
            .toList();
    return new Listed(show, lines);
  }

  private Map<EpisodeId, Long> counts(AccountId account, Show show) {
    return downloads.since(account, show.id(), LocalDate.EPOCH).stream()
        .collect(
            Collectors.groupingBy(
                DailyDownloads::episode, Collectors.summingLong(DailyDownloads::count)));
  }
}
