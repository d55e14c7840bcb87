package fm.podwright.worker.job;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.core.job.Effects;
import fm.podwright.core.job.Job;
import fm.podwright.core.job.Jobs;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class JobRunnerTest {
  private static final Job<Numbered> JOB = new Job<>("numbered", Numbered.class);

  record Numbered(int number) {}

  private final Workers workers = Workers.start();

  @AfterEach
  void end() {
    workers.close();
  }

  @Test
  void two_workers_share_a_thousand_jobs_and_none_is_done_twice() throws Exception {
    var done = new ConcurrentHashMap<Integer, AtomicInteger>();
    var left = new CountDownLatch(1000);
    var counting = handler((args, _) -> count(done, left, args.number()));
    enqueue(1000);

    try (var _ = workers.worker(List.of(counting), List.of());
        var _ = workers.worker(List.of(counting), List.of())) {
      assertThat(left.await(60, TimeUnit.SECONDS)).isTrue();
    }

    assertThat(done).hasSize(1000);
    assertThat(done.values()).allMatch(times -> times.get() == 1);
    assertThat(workers.value("SELECT count(*) FROM scheduled_tasks")).isEqualTo("0");
  }

  @Test
  void a_poisoned_job_is_tried_as_often_as_settled_and_then_kept_among_the_dead() throws Exception {
    var tries = new AtomicInteger();
    var buried = new Semaphore(0);
    enqueue(1);

    try (var _ = workers.worker(List.of(new Poisoned(tries, buried)), List.of())) {
      assertThat(buried.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
    }

    assertThat(tries).hasValue(3);
    assertThat(workers.value("SELECT count(*) FROM scheduled_tasks")).isEqualTo("0");
    assertThat(workers.value("SELECT name || ' ' || instance || ' ' || tries FROM dead_job"))
        .isEqualTo("numbered 0 3");
    assertThat(workers.value("SELECT reason FROM dead_job"))
        .contains("IllegalArgumentException")
        .doesNotContain("secret");
  }

  @Test
  void a_job_of_a_worker_that_was_killed_is_taken_over_and_its_effect_had_once() throws Exception {
    var ran = new Semaphore(0);
    var effects = workers.bean(Effects.class);
    var had = new AtomicInteger();
    var handler =
        handler((_, run) -> {
          workers.tenancy().across(_ -> effects.once(run.effect("count"), had::incrementAndGet));
          ran.release();
        });
    enqueue(1);
    var row = workers.value("SELECT convert_from(task_data, 'UTF8') FROM scheduled_tasks");
    try (var _ = workers.worker(List.of(handler), List.of())) {
      assertThat(ran.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
    }

    leaveBehind(row);
    try (var _ = workers.worker(List.of(handler), List.of())) {
      assertThat(ran.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
    }

    assertThat(had).hasValue(1);
    assertThat(workers.value("SELECT count(*) FROM scheduled_tasks")).isEqualTo("0");
  }

  @Test
  void a_job_of_a_worker_that_was_killed_keeps_its_place_in_the_queue() throws Exception {
    var begun = new CountDownLatch(1);
    var finish = new CountDownLatch(1);
    enqueue(1);
    var row =
        workers.value("DELETE FROM scheduled_tasks RETURNING convert_from(task_data, 'UTF8')");
    leaveBehind(row);
    var due = workers.value("SELECT execution_time FROM scheduled_tasks");

    try (var _ = workers.worker(List.of(holding(begun, () -> await(finish))), List.of())) {
      assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
      assertThat(workers.value("SELECT execution_time FROM scheduled_tasks")).isEqualTo(due);
      assertThat(workers.value("SELECT consecutive_failures FROM scheduled_tasks")).isEqualTo("1");
      finish.countDown();
    }
  }

  @Test
  void closing_a_worker_lets_what_runs_finish() throws Exception {
    var begun = new CountDownLatch(1);
    var finish = new CountDownLatch(1);
    var finished = new AtomicInteger();
    var slow =
        holding(
            begun,
            () -> {
              await(finish);
              finished.incrementAndGet();
            });
    enqueue(1);

    var worker = workers.worker(List.of(slow), List.of());
    assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
    var closing = Thread.ofVirtual().start(worker::close);
    finish.countDown();
    closing.join();

    assertThat(finished).hasValue(1);
    assertThat(workers.value("SELECT count(*) FROM scheduled_tasks")).isEqualTo("0");
  }

  @Test
  void recurring_work_comes_again_also_after_a_failure() throws Exception {
    var again = new Recurring(new Semaphore(0));

    try (var _ = workers.worker(List.of(), List.of(again));
        var _ = workers.worker(List.of(), List.of(again))) {
      assertThat(again.runs().tryAcquire(3, 30, TimeUnit.SECONDS)).isTrue();
    }

    assertThat(workers.value("SELECT count(*) FROM scheduled_tasks")).isEqualTo("1");
  }

  private void enqueue(int count) {
    var jobs = workers.bean(Jobs.class);
    workers
        .tenancy()
        .across(_ -> {
          for (var number = 0; number < count; number++) {
            jobs.enqueue(JOB, Integer.toString(number), new Numbered(number));
          }
          return count;
        });
  }

  /// A row as a worker leaves it that was killed after its effect: picked, and silent since.
  private void leaveBehind(String data) throws SQLException {
    workers.value(
        """
        INSERT INTO scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, picked_by,
          last_heartbeat, version)
        VALUES ('numbered', '0', convert_to('%s', 'UTF8'), now() - interval '1 minute', true, 'killed',
          now() - interval '1 minute', 2)
        RETURNING 1
        """
            .formatted(data));
  }

  private static void count(Map<Integer, AtomicInteger> done, CountDownLatch left, int number) {
    done.computeIfAbsent(number, _ -> new AtomicInteger()).incrementAndGet();
    left.countDown();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JobHandler<Numbered> handler(BiConsumer<Numbered, JobRun> work) {
    return new JobHandler<>() {
      @Override
      public Job<Numbered> job() {
        return JOB;
      }

      @Override
      public void run(Numbered args, JobRun run) {
        work.accept(args, run);
      }
    };
  }

  private static JobHandler<Numbered> holding(CountDownLatch begun, Runnable rest) {
    return handler((_, _) -> {
      begun.countDown();
      rest.run();
    });
  }

  private record Poisoned(AtomicInteger tries, Semaphore buried) implements JobHandler<Numbered> {
    @Override
    public Job<Numbered> job() {
      return JOB;
    }

    @Override
    public void run(Numbered args, JobRun run) {
      tries.incrementAndGet();
      throw new IllegalArgumentException("https://example.com/?token=secret");
    }

    @Override
    public void died(Numbered args, JobRun run) {
      buried.release();
    }
  }

  private record Recurring(Semaphore runs) implements RecurringHandler {
    @Override
    public String name() {
      return "again";
    }

    @Override
    public Duration pause() {
      return Duration.ofMillis(50);
    }

    @Override
    public void run() {
      runs.release();
      throw new IllegalStateException("every time");
    }
  }
}
