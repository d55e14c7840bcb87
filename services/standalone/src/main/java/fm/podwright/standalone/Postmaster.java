package fm.podwright.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The server process of a cluster, known by `postmaster.pid`.
record Postmaster(Path cluster) {

  /// After a kill -9 of this process its server may still live. It is ended before another one
  /// starts; a file that names a process which is something else by now is removed.
  void stopLeftover(PostgresProgram program) throws IOException {
    if (isAlive()) {
      stop(program);
    } else {
      Files.deleteIfExists(pidFile());
    }
  }

  void stop(PostgresProgram program) throws IOException {
    if (isAlive()) {
      program.run(
          "pg_ctl", List.of("-D", cluster.toString(), "-m", "fast", "-w", "-t", "60", "stop"));
    }
  }

  private boolean isAlive() throws IOException {
    if (!Files.exists(pidFile())) {
      return false;
    }
    var lines = Files.readAllLines(pidFile());
    return !lines.isEmpty() && lines.getFirst().matches("[0-9]+") && isOurs(lines.getFirst());
  }

  /// A number may have been given to another process since: a server works in its cluster's folder.
  private boolean isOurs(String pid) throws IOException {
    var folder = Path.of("/proc", pid, "cwd");
    return Files.isSymbolicLink(folder)
        && Files.readSymbolicLink(folder).equals(cluster.toRealPath());
  }

  private Path pidFile() {
    return cluster.resolve("postmaster.pid");
  }
}
