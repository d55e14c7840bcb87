package fm.podwright.core.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.podwright.core.media.IngestUpload;
import fm.podwright.domain.media.UploadId;
import fm.podwright.domain.tenancy.AccountId;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JobsTest {
  private static final AccountId ACCOUNT = AccountId.of("01930000-0000-7000-8000-000000000001");
  private static final UploadId UPLOAD = UploadId.of("01930000-0000-7000-8000-000000000002");
  private static final IngestUpload ARGS = new IngestUpload(ACCOUNT, UPLOAD);

  private final Core core = Core.start();
  private final Jobs jobs = core.bean(Jobs.class);

  @AfterAll
  void end() {
    core.close();
  }

  @Test
  void a_job_is_written_so_that_a_person_can_read_it() throws SQLException {
    core.tenancy().run(ACCOUNT, () -> jobs.enqueue(IngestUpload.JOB, "readable", ARGS));

    assertThat(data("readable"))
        .contains("\"account\":\"" + ACCOUNT + "\"", "\"upload\":\"" + UPLOAD + "\"");
  }

  @Test
  void what_was_written_is_read_again() throws SQLException {
    core.tenancy().run(ACCOUNT, () -> jobs.enqueue(IngestUpload.JOB, "read", ARGS));

    var bytes = data("read").getBytes(UTF_8);
    var data = core.bean(JobJson.class).read(IngestUpload.JOB, bytes);

    assertThat(data.args()).isEqualTo(ARGS);
  }

  @Test
  void a_rollback_takes_the_job_back() throws SQLException {
    assertThatThrownBy(() ->
            core.tenancy()
                .run(
                    ACCOUNT,
                    () -> {
                      jobs.enqueue(IngestUpload.JOB, "rolled-back", ARGS);
                      throw new IllegalStateException("changed my mind");
                    }))
        .hasMessage("changed my mind");

    assertThat(count("rolled-back")).isEqualTo("0");
  }

  @Test
  void outside_of_a_transaction_nothing_is_enqueued() throws SQLException {
    assertThatThrownBy(() -> jobs.enqueue(IngestUpload.JOB, "outside", ARGS))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no transaction is open");

    assertThat(count("outside")).isEqualTo("0");
  }

  @Test
  void the_same_key_waits_once_and_the_transaction_lives_on() {
    var second =
        core.tenancy()
            .in(
                ACCOUNT,
                () -> {
                  jobs.enqueue(IngestUpload.JOB, "twice", ARGS);
                  var again = jobs.enqueue(IngestUpload.JOB, "twice", ARGS);
                  jobs.enqueue(IngestUpload.JOB, "after", ARGS);
                  return again;
                });

    assertThat(second).isFalse();
  }

  @Test
  void a_job_that_has_not_begun_can_be_cancelled() throws SQLException {
    var later = Instant.parse("2030-01-01T00:00:00Z");
    core.tenancy().run(ACCOUNT, () -> jobs.enqueueAt(IngestUpload.JOB, "cancelled", ARGS, later));

    var gone = core.tenancy().in(ACCOUNT, () -> jobs.cancel(IngestUpload.JOB, "cancelled"));

    assertThat(gone).isTrue();
    assertThat(count("cancelled")).isEqualTo("0");
  }

  private String data(String key) throws SQLException {
    return core.value(
        "SELECT convert_from(task_data, 'UTF8') FROM scheduled_tasks WHERE task_instance = '%s'"
            .formatted(key));
  }

  private String count(String key) throws SQLException {
    return core.value(
        "SELECT count(*) FROM scheduled_tasks WHERE task_instance = '%s'".formatted(key));
  }
}
