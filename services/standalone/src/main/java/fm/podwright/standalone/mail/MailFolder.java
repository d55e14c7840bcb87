package fm.podwright.standalone.mail;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/// Messages as `.eml` files in a folder, named so that their order is the order of their arrival.
public final class MailFolder {
  private static final String SUFFIX = ".eml";

  private final Path folder;
  private final InstantSource clock;
  private final AtomicLong number = new AtomicLong();

  /// Keeps messages in a folder that exists.
  public MailFolder(Path folder, InstantSource clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /// Keeps a message; when this returns it is there whole.
  public void keep(byte[] message) throws IOException {
    var name = "%d-%04d".formatted(clock.millis(), number.incrementAndGet());
    var beside = folder.resolve(name + ".part");
    Files.write(beside, message);
    Files.move(beside, folder.resolve(name + SUFFIX), StandardCopyOption.ATOMIC_MOVE);
  }

  /// The names of all messages, the latest first.
  public List<String> names() throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(SUFFIX))
          .map(name -> name.substring(0, name.length() - SUFFIX.length()))
          .sorted(Comparator.reverseOrder())
          .toList();
    }
  }

  /// A message by its name.
  public Optional<Mail> find(String name) throws IOException, MessagingException {
    if (!name.matches("[0-9]+-[0-9]+") || !Files.exists(folder.resolve(name + SUFFIX))) {
      return Optional.empty();
    }
    try (var stream = Files.newInputStream(folder.resolve(name + SUFFIX))) {
      return Optional.of(Mail.parse(name, stream));
    }
  }
}
