package fm.podwright.standin.stripe.state;

import static java.nio.charset.StandardCharsets.UTF_8;

import fm.podwright.standin.stripe.json.Json;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A file to which each change is one line of JSON: a line is there whole or counts as never
/// written.
final class Journal implements AutoCloseable {
  private final Path file;

  /// A stream, because an interrupted thread would close a channel.
  private OutputStream out;

  private Journal(Path file, OutputStream out) {
    this.file = file;
    this.out = out;
  }

  static Journal open(Path file) throws IOException {
    var folder = file.toAbsolutePath().getParent();
    if (folder != null) Files.createDirectories(folder);
    return new Journal(file, stream(file));
  }

  private static OutputStream stream(Path file) throws IOException {
    return new FileOutputStream(file.toFile(), true);
  }

  /// Gives every change that was written, in order. What a crash left unfinished ends it.
  void replay(Consumer<ObjectNode> change) throws IOException {
    try (var lines = Files.newBufferedReader(file, UTF_8)) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        for (var each : Json.read("{\"changes\":" + line + "}").path("changes")) {
          change.accept((ObjectNode) each);
        }
      }
    } catch (JacksonException _) {
      return;
    }
  }

  void append(JsonNode changes) {
    try {
      out.write((Json.write(changes) + "\n").getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Begins again with what is there now, in a new file that takes the old one's place at once.
  void compact(Collection<Thing> things) throws IOException {
    var beside = file.resolveSibling(file.getFileName() + ".part");
    try (var writer = Files.newBufferedWriter(beside, UTF_8)) {
      for (var thing : things) {
        writer.write("[" + Json.write(Json.object("put", thing)) + "]\n");
      }
    }
    out.close();
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    out = stream(file);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
