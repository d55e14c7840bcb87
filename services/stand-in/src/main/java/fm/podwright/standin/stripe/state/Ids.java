package fm.podwright.standin.stripe.state;

import java.util.random.RandomGenerator;

/// Makes ids that nobody can guess.
public final class Ids {
  private static final String LETTERS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final int LENGTH = 24;

  private final RandomGenerator chance;

  public Ids(RandomGenerator chance) {
    this.chance = chance;
  }

  /// An id that begins so.
  public synchronized String next(String prefix) {
    var id = new StringBuilder(prefix);
    for (var i = 0; i < LENGTH; i++) {
      id.append(LETTERS.charAt(chance.nextInt(LETTERS.length())));
    }
    return id.toString();
  }
}
