package fm.podwright.core.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// An Argon2id hash with OWASP's least parameters, as a PHC string:
/// `$argon2id$v=19$m=19456,t=2,p=1$salt$hash`.
@SuppressWarnings("ArrayRecordComponent") // compared with MessageDigest.isEqual only
record PasswordHash(byte[] salt, byte[] hash) {
  private static final int MEMORY_KIB = 19_456;
  private static final int ITERATIONS = 2;
  private static final int LANES = 1;
  private static final int HASH_BYTES = 32;
  private static final String HEAD =
      "$argon2id$v=19$m=%d,t=%d,p=%d$".formatted(MEMORY_KIB, ITERATIONS, LANES);
  private static final Pattern TAIL = Pattern.compile("([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

  static PasswordHash make(String password, byte[] salt) {
    var generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(MEMORY_KIB)
            .withIterations(ITERATIONS)
            .withParallelism(LANES)
            .withSalt(salt)
            .build());
    var hash = new byte[HASH_BYTES];
    generator.generateBytes(password.getBytes(UTF_8), hash);
    return new PasswordHash(salt, hash);
  }

  static PasswordHash parse(String text) {
    var tail = TAIL.matcher(text.startsWith(HEAD) ? text.substring(HEAD.length()) : "");
    if (!tail.matches()) throw new IllegalArgumentException("not a password hash of ours");
    var decoder = Base64.getDecoder();
    return new PasswordHash(decoder.decode(tail.group(1)), decoder.decode(tail.group(2)));
  }

  String text() {
    var encoder = Base64.getEncoder().withoutPadding();
    return HEAD + encoder.encodeToString(salt) + "$" + encoder.encodeToString(hash);
  }

  @Override
  public String toString() {
    return "PasswordHash[]";
  }
}
