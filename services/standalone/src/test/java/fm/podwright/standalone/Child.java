package fm.podwright.standalone;

import fm.podwright.testkit.Folders;
import fm.podwright.testkit.FreePorts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A standalone Podwright in a Java process of its own, on ports that are free.
///
/// @param said everything it printed until now
record Child(
    Process process, Map<String, String> settings, List<String> said, BlockingQueue<String> lines)
    implements AutoCloseable {
  private static final int PATIENCE = 120;

  /// Unpacked by the first that needs them.
  private static final Path PROGRAMS = Folders.fresh("programs");

  /// Ports that are free, and a folder for data that shares PostgreSQL's programs with all others.
  static Map<String, String> settings(Path data) throws IOException {
    Files.createSymbolicLink(data.resolve("programs"), PROGRAMS);
    var settings = new HashMap<String, String>();
    settings.put("PODWRIGHT_DATA", data.toString());
    for (var name : List.of("DASHBOARD", "PUBLISHER", "S3", "SMTP", "MAIL", "STRIPE")) {
      settings.put("PODWRIGHT_%s_PORT".formatted(name), String.valueOf(FreePorts.one()));
    }
    settings.put("PODWRIGHT_MANAGEMENT_PORT", String.valueOf(FreePorts.first(3)));
    return settings;
  }

  /// With the options of the program, but that it is not made to run for long.
  static Child start(Map<String, String> settings) {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var builder =
        new ProcessBuilder(
                java,
                "@src/main/bin/jvm.options",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Standalone.class.getName())
            .redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("PODWRIGHT_"));
    builder.environment().putAll(settings);
    try {
      var child =
          new Child(
              builder.start(), settings, new CopyOnWriteArrayList<>(), new LinkedBlockingQueue<>());
      Thread.ofVirtual().start(child::listen);
      return child;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void listen() {
    try (var reader = process.inputReader(StandardCharsets.UTF_8)) {
      reader
          .lines()
          .forEach(line -> {
            said.add(line);
            lines.add(line);
          });
    } catch (IOException | UncheckedIOException e) {
      lines.add("(" + e.getMessage() + ")");
    }
  }

  /// Waits until it says a line.
  void hear(String line) throws InterruptedException {
    for (var heard = next(); !heard.equals(line); heard = next()) {
      if (heard.isEmpty()) {
        throw new AssertionError("never said " + line + ", but: " + said);
      }
    }
  }

  private String next() throws InterruptedException {
    var line = lines.poll(PATIENCE, TimeUnit.SECONDS);
    return line == null ? "" : line;
  }

  int exitCode() throws InterruptedException {
    if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
      throw new AssertionError("did not end: " + said);
    }
    return process.exitValue();
  }

  int port(String name) {
    return Integer.parseInt(settings.getOrDefault("PODWRIGHT_%s_PORT".formatted(name), ""));
  }

  /// Told to end first: killed, it would leave its PostgreSQL behind.
  @Override
  public void close() {
    process.destroy();
    process.onExit().completeOnTimeout(process, PATIENCE, TimeUnit.SECONDS).join();
    process.destroyForcibly();
  }
}
