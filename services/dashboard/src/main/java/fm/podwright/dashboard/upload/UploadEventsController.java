package fm.podwright.dashboard.upload;

import fm.podwright.core.job.Channel;
import fm.podwright.core.job.Listening;
import fm.podwright.core.job.Subscriber;
import fm.podwright.core.media.Uploading;
import fm.podwright.dashboard.http.Streams;
import fm.podwright.dashboard.session.May;
import fm.podwright.dashboard.upload.UploadAnswers.Step;
import fm.podwright.domain.account.Act;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.media.Upload;
import fm.podwright.domain.media.UploadId;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.sse.Event;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/// Tells a browser live what the worker does with its upload. Between two events no connection to
/// the database is held.
@Controller("/uploads")
@May(Act.READ)
final class UploadEventsController {
  private static final Duration BEAT = Duration.ofSeconds(10);
  private static final String CONNECTED = "";

  private final Uploading uploading;
  private final Listening listening;
  private final Streams streams;
  private final Scheduler blocking;

  UploadEventsController(
      Uploading uploading,
      Listening listening,
      Streams streams,
      @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
    this.uploading = uploading;
    this.listening = listening;
    this.streams = streams;
    this.blocking = Schedulers.fromExecutorService(blocking);
  }

  /// The state at once, at every step, and again every ten seconds: a word that was lost on the way
  /// is made up for, and the line is kept open.
  @Get(value = "/{id}/events", produces = MediaType.TEXT_EVENT_STREAM)
  Flux<Event<Step>> events(Member member, UploadId id) {
    var upload = uploading.find(member.account(), id);
    if (upload.isEmpty()) {
      throw new HttpStatusException(HttpStatus.NOT_FOUND, "There is no such upload.");
    }
    var wanted = id.toString();
    return streams
        .whileServing(
            Flux.merge(
                Flux.interval(Duration.ZERO, BEAT).map(_ -> CONNECTED),
                Flux.create(this::subscribe, FluxSink.OverflowStrategy.LATEST)
                    .filter(said -> said.equals(wanted) || said.equals(CONNECTED))))
        .onBackpressureLatest()
        .publishOn(blocking, 1)
        .flatMapIterable(_ -> uploading.find(member.account(), id).stream().toList())
        .map(Upload::state)
        .map(Steps::of)
        .takeUntil(Steps::isLast)
        .map(step -> Event.of(step).name("step"));
  }

  private void subscribe(FluxSink<String> sink) {
    var subscription =
        listening.subscribe(
            Channel.UPLOAD_CHANGED,
            new Subscriber() {
              @Override
              public void heard(String payload) {
                sink.next(payload);
              }

              @Override
              public void connected() {
                sink.next(CONNECTED);
              }
            });
    sink.onDispose(subscription::close);
  }
}
