package fm.podwright.standalone;

import fm.podwright.core.database.Passwords;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/// Keys and passwords, made by chance on the first start and kept in a file that only its owner may
/// read.
final class Secrets {
  private static final List<String> NAMES =
      List.of(
          "signing-key",
          "s3.access-key",
          "s3.secret-key",
          "database.superuser",
          "database.owner",
          "database.app",
          "database.public",
          "stripe.webhook");
  private static final int BYTES = 33;

  private final Properties values;

  private Secrets(Properties values) {
    this.values = values;
  }

  static Secrets in(Path file, SecureRandom random) {
    try {
      var values = read(file);
      var missing = NAMES.stream().filter(name -> values.getProperty(name) == null).toList();
      missing.forEach(name -> values.setProperty(name, secret(random)));
      if (!missing.isEmpty()) {
        write(file, values);
      }
      return new Secrets(values);
    } catch (IOException e) {
      throw new StartFailure("cannot keep secrets in %s: %s".formatted(file, e.getMessage()), e);
    }
  }

  private static Properties read(Path file) throws IOException {
    var values = new Properties();
    if (Files.exists(file)) {
      try (var reader = Files.newBufferedReader(file)) {
        values.load(reader);
      }
    }
    return values;
  }

  /// Written beside and moved into place: a process killed here leaves the old file or the new one.
  private static void write(Path file, Properties values) throws IOException {
    var beside = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(beside);
    var onlyOwner =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (var channel = Files.newByteChannel(beside, options, onlyOwner);
        var stream = Channels.newOutputStream(channel)) {
      values.store(stream, "Made by Podwright on its first start. Keep it with the data.");
    }
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static String secret(SecureRandom random) {
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  String signingKey() {
    return values.getProperty("signing-key");
  }

  String s3AccessKey() {
    return values.getProperty("s3.access-key");
  }

  String s3SecretKey() {
    return values.getProperty("s3.secret-key");
  }

  /// In the shape of Stripe's own.
  String stripeWebhook() {
    return "whsec_" + values.getProperty("stripe.webhook");
  }

  String superuser() {
    return values.getProperty("database.superuser");
  }

  Passwords passwords() {
    return new Passwords(
        values.getProperty("database.owner"),
        values.getProperty("database.app"),
        values.getProperty("database.public"));
  }
}
