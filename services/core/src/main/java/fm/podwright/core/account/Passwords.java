package fm.podwright.core.account;

import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Hashes and compares passwords with Argon2id. Only so many are hashed at once, for each takes 19
/// MiB; who waits too long gets [TooBusy].
@Singleton
public class Passwords {
  private final Secrets secrets;
  private final AccountSettings settings;
  private final Semaphore places;
  private final PasswordHash nobody;

  Passwords(Secrets secrets, AccountSettings settings) {
    this.secrets = secrets;
    this.settings = settings;
    this.places = new Semaphore(settings.hashesAtOnce(), true);
    this.nobody = PasswordHash.make(secrets.token(), secrets.bytes());
  }

  /// What is stored of a password: a PHC string, another one each time.
  public String hash(String password) {
    return inTurn(() -> PasswordHash.make(normal(password), secrets.bytes()).text());
  }

  /// True if `stored` was made of this password.
  public boolean matches(String password, String stored) {
    return matches(password, PasswordHash.parse(stored));
  }

  /// Takes as long as a comparison and tells nothing: for addresses that nobody has.
  public void compareWithNobody(String password) {
    matches(password, nobody);
  }

  private boolean matches(String password, PasswordHash stored) {
    return inTurn(() ->
        MessageDigest.isEqual(
            stored.hash(), PasswordHash.make(normal(password), stored.salt()).hash()));
  }

  private <T> T inTurn(Supplier<T> work) {
    if (!hasTurn()) throw new TooBusy();
    try {
      return work.get();
    } finally {
      places.release();
    }
  }

  private boolean hasTurn() {
    try {
      return places.tryAcquire(settings.hashPatience().toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /// The same password typed on another keyboard has the same bytes.
  private static String normal(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFC);
  }
}
