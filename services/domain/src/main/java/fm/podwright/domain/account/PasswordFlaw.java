package fm.podwright.domain.account;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Why a password is not taken. Length is what counts: which characters it is made of does not.
public enum PasswordFlaw {
  TOO_SHORT,
  TOO_LONG,
  IS_THE_ADDRESS,
  TOO_COMMON;

  /// The fewest characters of a password.
  public static final int MIN_LENGTH = 10;

  /// The most characters of a password: hashing more would only cost time.
  public static final int MAX_LENGTH = 200;

  /// The commonest of that length in lists of stolen passwords; sequences and repetitions are seen
  /// without a list.
  private static final Set<String> COMMON =
      Set.of(
          "1q2w3e4r5t",
          "1qaz2wsx3edc",
          "1234qwerasdf",
          "qwertyuiop",
          "qwerty1234",
          "qwerty12345",
          "qwerty123456",
          "qwertyuiop123",
          "password12",
          "password123",
          "password1234",
          "password12345",
          "passwordpassword",
          "mypassword",
          "mypassword1",
          "passw0rd123",
          "letmein123",
          "letmeinletmein",
          "welcome123",
          "welcome1234",
          "iloveyou12",
          "iloveyou123",
          "iloveyou1234",
          "football123",
          "baseball123",
          "superman123",
          "sunshine123",
          "princess123",
          "abc1234567",
          "abcd123456",
          "a123456789",
          "asdfghjkl1",
          "asdfghjkl;",
          "asdfasdfasdf",
          "administrator",
          "admin12345",
          "changeme123",
          "unknown123",
          "podcast123",
          "podwright1",
          "podwright123",
          "trustno1trustno1",
          "0987654321",
          "9876543210",
          "1029384756");

  /// What is wrong with `password` for the owner of `email`; empty if nothing is.
  public static Optional<PasswordFlaw> of(String password, EmailAddress email) {
    var length = password.codePointCount(0, password.length());
    if (length < MIN_LENGTH) return Optional.of(TOO_SHORT);
    if (length > MAX_LENGTH) return Optional.of(TOO_LONG);
    var plain = password.strip().toLowerCase(Locale.ROOT);
    if (plain.equals(email.value())) return Optional.of(IS_THE_ADDRESS);
    return isCommon(plain) ? Optional.of(TOO_COMMON) : Optional.empty();
  }

  private static boolean isCommon(String plain) {
    return COMMON.contains(plain)
        || plain.chars().distinct().count() < 3
        || "1234567890".repeat(20).contains(plain)
        || "abcdefghijklmnopqrstuvwxyz".contains(plain);
  }
}
