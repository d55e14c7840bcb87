package fm.podwright.worker.media.ffmpeg;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/// Runs one program under [Limits]: no inherited environment or input, a bounded address space,
/// processor time and file size set by the shell before it becomes the program, and a watchdog that
/// kills it with its children when its time is over.
final class Jail {
  private static final int SHELL_BLOCK = 512;
  private static final int KILOBYTE = 1024;

  private Jail() {}

  /// How a run ended.
  record Ending<T>(T value, int exitCode, boolean isOutOfTime, String messages) {}

  static <T> Ending<T> run(
      Limits limits, Path libraries, List<String> command, OutputReader<T> reader)
      throws IOException, InterruptedException, FfmpegFailed {
    var process = start(limits, libraries, command);
    var outOfTime = new AtomicBoolean();
    var messages = new Messages(process.getErrorStream());
    Thread.startVirtualThread(() -> watch(process, limits, outOfTime));
    try (var output = process.getInputStream()) {
      var value = reader.read(output);
      int exitCode = process.waitFor();
      return new Ending<>(value, exitCode, outOfTime.get(), messages.text());
    } finally {
      kill(process);
    }
  }

  private static Process start(Limits limits, Path libraries, List<String> command)
      throws IOException {
    var arguments = new ArrayList<>(List.of("/bin/sh", "-c", shell(limits), "jail"));
    arguments.addAll(command);
    var builder = new ProcessBuilder(arguments).directory(libraries.toFile());
    builder.environment().clear();
    builder.environment().put("LD_LIBRARY_PATH", libraries.toString());
    builder.environment().put("MALLOC_ARENA_MAX", "2"); // arenas would eat up the address space
    var process = builder.start();
    process.getOutputStream().close();
    return process;
  }

  /// Arguments come as `$@`: nothing of them is read by the shell.
  private static String shell(Limits limits) {
    return "ulimit -c 0; ulimit -v %d; ulimit -t %d; ulimit -f %d; exec \"$@\""
        .formatted(
            limits.memoryBytes() / KILOBYTE,
            limits.processor().toSeconds(),
            limits.fileBytes() / SHELL_BLOCK);
  }

  private static void watch(Process process, Limits limits, AtomicBoolean outOfTime) {
    try {
      if (process.waitFor(limits.wall())) return;
      outOfTime.set(true);
      kill(process);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void kill(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
