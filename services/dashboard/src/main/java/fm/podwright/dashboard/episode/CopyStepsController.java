package fm.podwright.dashboard.episode;

import fm.podwright.core.feed.CopyStep;
import fm.podwright.core.feed.CopySteps;
import fm.podwright.core.feed.Copying;
import fm.podwright.dashboard.http.Streams;
import fm.podwright.dashboard.session.May;
import fm.podwright.domain.account.Act;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.episode.EpisodeId;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.sse.Event;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/// Tells whoever pressed the button what is done to the audio meanwhile.
@Controller("/episodes/{id}/copy")
@May(Act.PUBLISH)
final class CopyStepsController {
  private static final Duration LONGEST = Duration.ofMinutes(5);

  private final FindingEpisode finding;
  private final Copying copying;
  private final CopySteps steps;
  private final Streams streams;
  private final Scheduler blocking;

  CopyStepsController(
      FindingEpisode finding,
      Copying copying,
      CopySteps steps,
      Streams streams,
      @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
    this.finding = finding;
    this.copying = copying;
    this.steps = steps;
    this.streams = streams;
    this.blocking = Schedulers.fromExecutorService(blocking);
  }

  /// Where the copy is: `share` is how much of the work is done, 0 to 1.
  @Serdeable
  record Step(String step, double share, String message) {
    private static final Step WAITING = new Step("waiting", 0, "The audio is next");
    private static final Step READY = new Step("ready", 1, "The audio is ready");

    static Step of(CopyStep step) {
      return switch (step) {
        case FETCHING -> new Step("fetching", 0.1, "Fetching the audio");
        case WRITING -> new Step("writing", 0.3, "Writing chapters and tags into it");
        case CHECKING -> new Step("checking", 0.6, "Checking that it sounds the same");
        case STORING -> new Step("storing", 0.8, "Putting it in its place");
        case DONE -> new Step("done", 1, "The audio is ready");
      };
    }
  }

  /// First whether the copy is there, then each step as it is taken, to the last.
  @Get(value = "/steps", produces = MediaType.TEXT_EVENT_STREAM)
  Flux<Event<Step>> steps(Member member, EpisodeId id) {
    var account = member.account();
    if (finding.find(account, id).isEmpty()) {
      throw new HttpStatusException(HttpStatus.NOT_FOUND, "There is no such episode.");
    }
    return streams
        .whileServing(Flux.<Optional<CopyStep>>create(sink -> follow(id, sink)))
        .publishOn(blocking)
        .map(heard ->
            heard
                .map(Step::of)
                .orElseGet(() -> copying.isPrepared(account, id) ? Step.READY : Step.WAITING))
        .takeUntil(it -> it.step().equals("done"))
        .take(LONGEST)
        .map(it -> Event.of(it).name("step"));
  }

  private void follow(EpisodeId id, FluxSink<Optional<CopyStep>> sink) {
    var subscription =
        steps.follow(id, it -> sink.next(Optional.of(it)), () -> sink.next(Optional.empty()));
    sink.onDispose(subscription::close);
  }
}
