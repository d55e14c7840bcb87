package fm.podwright.standalone;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// PostgreSQL's programs, unpacked once from the class path.
///
/// @param folder holds `bin`, `lib` and `share`
record PostgresProgram(Path folder) {
  private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
  private static final String VERSION = "postgres-18.6";

  /// Unpacked beside and moved into place, so that half of it is never taken for all of it.
  static PostgresProgram in(Path programs) throws IOException {
    var folder = programs.resolve(VERSION);
    if (!Files.exists(folder)) {
      var beside = programs.resolve(VERSION + ".new");
      Folders.delete(beside);
      unpack(beside);
      Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
    }
    return new PostgresProgram(folder);
  }

  private static void unpack(Path folder) throws IOException {
    var archive = PostgresProgram.class.getResourceAsStream(ARCHIVE);
    if (archive == null) {
      throw new StartFailure(
          "this build has no PostgreSQL for this machine: it needs Linux on x86-64");
    }
    try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(tar, entry, folder.resolve(entry.getName()).normalize());
      }
    }
  }

  private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.resolveSibling(".").normalize());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, target);
    var runnable = (entry.getMode() & 0100) != 0;
    Files.setPosixFilePermissions(
        target, PosixFilePermissions.fromString(runnable ? "rwxr-xr-x" : "rw-r--r--"));
  }

  /// Runs one of the programs to its end.
  ///
  /// @throws IOException with what it said, if it failed
  void run(String program, List<String> arguments) throws IOException {
    var command = new ArrayList<String>();
    if (isRoot()) {
      command.addAll(List.of("unshare", "-U"));
    }
    command.add(folder.resolve("bin").resolve(program).toString());
    command.addAll(arguments);
    var said = Files.createTempFile("podwright", program);
    try {
      var process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(said.toFile())
              .start();
      if (process.onExit().join().exitValue() != 0) {
        throw new IOException(
            program + " failed: " + Files.readString(said, StandardCharsets.UTF_8).strip());
      }
    } finally {
      Files.delete(said);
    }
  }

  /// PostgreSQL refuses to run as root; in a user namespace of its own it is somebody else.
  private static boolean isRoot() throws IOException {
    return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
  }
}
