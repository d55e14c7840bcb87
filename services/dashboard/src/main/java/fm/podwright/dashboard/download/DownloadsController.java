package fm.podwright.dashboard.download;

import fm.podwright.core.download.DownloadDays;
import fm.podwright.core.episode.Episodes;
import fm.podwright.core.show.Shows;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.dashboard.Frames;
import fm.podwright.dashboard.session.May;
import fm.podwright.domain.account.Act;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.download.DailyDownloads;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.templates.dashboard.Section;
import fm.podwright.templates.dashboard.download.DownloadsPage;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// How often a show was downloaded, by day and by episode.
@Controller("/shows/{id}/downloads")
@Produces(MediaType.TEXT_HTML)
@May(Act.READ)
final class DownloadsController {
  private static final int DAYS = 30;

  private final Tenancy tenancy;
  private final Shows shows;
  private final Episodes episodes;
  private final DownloadDays downloads;
  private final Frames frames;
  private final InstantSource clock;

  DownloadsController(
      Tenancy tenancy,
      Shows shows,
      Episodes episodes,
      DownloadDays downloads,
      Frames frames,
      InstantSource clock) {
    this.tenancy = tenancy;
    this.shows = shows;
    this.episodes = episodes;
    this.downloads = downloads;
    this.frames = frames;
    this.clock = clock;
  }

  private record Counted(Show show, List<Episode> episodes, List<DailyDownloads> daily) {}

  @Get
  Optional<DownloadsPage> show(HttpRequest<?> request, Member member, ShowId id) {
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    return find(member.account(), id, today.minusDays(DAYS - 1))
        .map(it -> page(request, it, today));
  }

  private Optional<Counted> find(AccountId account, ShowId id, LocalDate since) {
    return tenancy.in(
        account,
        () ->
            shows
                .find(account, id)
                .map(show ->
                    new Counted(
                        show, episodes.of(account, id), downloads.since(account, id, since))));
  }

  private DownloadsPage page(HttpRequest<?> request, Counted counted, LocalDate today) {
    var counts = new Counts(counted.daily(), today, DAYS);
    return new DownloadsPage(
        frames.around(request, counted.show(), Section.DOWNLOADS),
        counts.total(),
        DAYS,
        counts.plot(),
        counts.of(counted.episodes()));
  }
}
