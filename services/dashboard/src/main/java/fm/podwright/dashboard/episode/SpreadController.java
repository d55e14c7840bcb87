package fm.podwright.dashboard.episode;

import fm.podwright.core.episode.Episodes;
import fm.podwright.core.feed.Spreading;
import fm.podwright.core.show.Shows;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.dashboard.http.Streams;
import fm.podwright.dashboard.session.May;
import fm.podwright.domain.account.Act;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.templates.Pages;
import fm.podwright.templates.dashboard.episode.SpreadLine;
import fm.podwright.templates.dashboard.episode.SpreadPage;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.sse.Event;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/// Tells a page live how what was published spreads.
@Controller("/episodes/{id}")
@May(Act.READ)
final class SpreadController {
  private static final Duration PAUSE = Duration.ofMillis(300);
  private static final long LOOKS = 200;

  private final Tenancy tenancy;
  private final Episodes episodes;
  private final Shows shows;
  private final Spreading spreading;
  private final Streams streams;
  private final Pages pages = new Pages();
  private final Scheduler blocking;

  SpreadController(
      Tenancy tenancy,
      Episodes episodes,
      Shows shows,
      Spreading spreading,
      Streams streams,
      @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
    this.tenancy = tenancy;
    this.episodes = episodes;
    this.shows = shows;
    this.spreading = spreading;
    this.streams = streams;
    this.blocking = Schedulers.fromExecutorService(blocking);
  }

  /// The line whenever it has become another, for a minute at most; the last one asks no more.
  @Get(value = "/spread", produces = MediaType.TEXT_EVENT_STREAM)
  Flux<Event<String>> spread(Member member, EpisodeId id) {
    if (find(member.account(), id, true).isEmpty()) {
      throw new HttpStatusException(HttpStatus.NOT_FOUND, "Nothing of this episode spreads.");
    }
    return streams
        .whileServing(Flux.interval(PAUSE))
        .onBackpressureLatest()
        .publishOn(blocking, 1)
        .flatMapIterable(look -> find(member.account(), id, look < LOOKS).stream().toList())
        .distinctUntilChanged()
        .takeUntil(line -> !line.live())
        .map(line -> Event.of(html(line)));
  }

  private Optional<SpreadLine> find(AccountId account, EpisodeId id, boolean live) {
    return tenancy.in(
        account,
        () ->
            episodes
                .find(account, id)
                .flatMap(it -> shows.find(account, it.show()))
                .flatMap(show ->
                    spreading
                        .of(account, id)
                        .map(it ->
                            new SpreadLine(
                                "/episodes/" + id,
                                it,
                                show.listing().zone(),
                                live && !it.isSettled()))));
  }

  /// An event is one line.
  private String html(SpreadLine line) {
    return new String(pages.render(new SpreadPage(line)), StandardCharsets.UTF_8)
        .replace("\n", " ");
  }
}
