package fm.podwright.worker.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fm.podwright.testkit.RealS3;
import fm.podwright.testkit.Settings;
import fm.podwright.worker.RunningWorker;
import fm.podwright.worker.Worker;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(180)
class KilledWorkerTest {
  private static final String USER = "01930000-0000-7000-8000-000000000009";
  private static final String JOB = "01930000-0000-7000-8000-00000000000a";

  /// A quarter of what is usual, so that nobody waits for most of a minute: JobSettingsTest says
  /// what that makes of it.
  private static final Duration HEARTBEAT = Duration.ofSeconds(2);

  @Test
  void a_job_whose_worker_was_killed_is_taken_over_and_its_mail_sent_once() throws Exception {
    var database = RunningWorker.prepared();
    var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var settings = Settings.of(database, RealS3.fresh(), "podwright_app");
      settings.putAll(settings(silent.getLocalPort()));
      RunningWorker.execute(database, joined(), waiting());
      kill(start(settings), silent);
    }

    try (var _ = RunningWorker.start(database, settings(server.getSmtp().getPort()))) {
      assertThat(server.waitForIncomingEmail(60_000, 1)).isTrue();
    }

    assertThat(server.getReceivedMessages()).hasSize(1);
    assertThat(RunningWorker.value(database, "SELECT string_agg(key, ' ') FROM effect"))
        .isEqualTo("verification-mail/" + JOB + "/mail");
    assertThat(
            RunningWorker.value(
                database,
                "SELECT count(*) FROM scheduled_tasks WHERE task_name = 'verification-mail'"))
        .isEqualTo("0");
    server.stop();
  }

  private static Map<String, Object> settings(int smtp) {
    return Map.of(
        "podwright.smtp.host",
        "127.0.0.1",
        "podwright.smtp.port",
        smtp,
        "podwright.jobs.heartbeat",
        HEARTBEAT.toString());
  }

  private static String joined() {
    return """
    INSERT INTO users (id, email, name, password_hash, created_at)
      VALUES ('%2$s', 'dora@example.com', 'Dora', 'x', now());
    INSERT INTO membership (account_id, user_id, role, created_at) VALUES ('%1$s', '%2$s', 'owner', now());
    """
        .formatted(RunningWorker.ACCOUNT, USER);
  }

  private static String waiting() {
    return """
    INSERT INTO scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version)
    VALUES ('verification-mail', '%3$s',
      convert_to('{"job":"%1$s","account":"%2$s","user":"%3$s"}', 'UTF8'), now(), false, 1)
    """
        .formatted(JOB, RunningWorker.ACCOUNT, USER);
  }

  private static Process start(Map<String, Object> settings) throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var classes = System.getProperty("java.class.path");
    var builder =
        new ProcessBuilder(java, "-cp", classes, Worker.class.getName())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().putAll(variables(settings));
    return builder.start();
  }

  private static Map<String, String> variables(Map<String, Object> settings) {
    var variables = new HashMap<String, String>();
    settings.forEach((key, value) ->
        variables.put(key.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"), String.valueOf(value)));
    return variables;
  }

  /// Kills it (SIGKILL) while it waits for the mail server's first word, in the middle of the job.
  private static void kill(Process worker, ServerSocket silent) throws Exception {
    silent.setSoTimeout(60_000);
    try (var _ = silent.accept()) {
      worker.destroyForcibly();
      assertThat(worker.waitFor(30, TimeUnit.SECONDS)).isTrue();
    } finally {
      worker.destroyForcibly();
    }
  }
}
