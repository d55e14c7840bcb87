package fm.podwright.worker.media.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JailTest {
  private static final Limits LOOSE =
      new Limits(Duration.ofSeconds(20), Duration.ofSeconds(10), 1L << 30, 1 << 20, 1 << 20);

  @TempDir private Path folder;

  @Test
  void nothing_of_our_environment_is_inherited() throws Exception {
    assertThat(System.getenv()).containsKey("PATH");

    var printed = run(LOOSE, "/usr/bin/env").value();

    assertThat(printed.lines().map(line -> line.split("=", 2)[0]))
        .isSubsetOf("LD_LIBRARY_PATH", "MALLOC_ARENA_MAX", "PWD", "OLDPWD", "SHLVL", "_");
  }

  @Test
  void arguments_are_not_read_by_the_shell() throws Exception {
    assertThat(run(LOOSE, "/bin/echo", "$(id)", "; id", "`id`").value())
        .isEqualTo("$(id) ; id `id`\n");
  }

  @Test
  void a_program_and_its_children_end_when_their_time_is_over() throws Exception {
    var limits = new Limits(Duration.ofSeconds(2), Duration.ofSeconds(60), 1L << 30, 100, 0);

    var ending = run(limits, "/bin/sh", "-c", "echo $$; sleep 100 & sleep 100");

    assertThat(ending.isOutOfTime()).isTrue();
    assertThat(
            ProcessHandle.of(Long.parseLong(ending.value().strip())).filter(ProcessHandle::isAlive))
        .isEmpty();
  }

  @Test
  void a_program_that_computes_too_long_is_ended() throws Exception {
    var limits = new Limits(Duration.ofSeconds(180), Duration.ofSeconds(1), 1L << 30, 100, 0);

    var ending = run(limits, "/bin/sh", "-c", "while :; do :; done");

    assertThat(ending.exitCode()).isNotZero();
    assertThat(ending.isOutOfTime()).isFalse();
  }

  @Test
  void memory_and_file_size_are_limited() throws Exception {
    var limits = new Limits(Duration.ofSeconds(180), Duration.ofSeconds(30), 64 << 20, 100, 1024);
    var target = folder.resolve("big");

    assertThat(run(limits, "/bin/sh", "-c", "ulimit -v").value()).isEqualTo("65536\n");
    var ending = run(limits, "/bin/dd", "if=/dev/zero", "of=" + target, "bs=4096", "count=100");

    assertThat(ending.exitCode()).isNotZero();
    assertThat(Files.size(target)).isLessThanOrEqualTo(1024);
  }

  @Test
  void a_flood_of_output_ends_the_program() {
    assertThatThrownBy(() -> Jail.run(LOOSE, folder, List.of("/usr/bin/yes"), new Capped(1000)))
        .isInstanceOfSatisfying(
            FfmpegFailed.class, failed -> assertThat(failed.isAtLimit()).isTrue());
  }

  @Test
  void of_a_flood_of_messages_the_last_are_kept() throws Exception {
    var ending =
        run(LOOSE, "/bin/sh", "-c", "i=0; while [ $i -lt 9999 ]; do i=$((i+1)); echo $i >&2; done");

    assertThat(ending.messages()).endsWith("9999\n").hasSizeLessThanOrEqualTo(16 * 1024);
  }

  private Jail.Ending<String> run(Limits limits, String... command) throws Exception {
    return Jail.run(limits, folder, List.of(command), JailTest::text);
  }

  private static String text(InputStream output) throws java.io.IOException {
    return new String(output.readAllBytes(), StandardCharsets.UTF_8);
  }
}
