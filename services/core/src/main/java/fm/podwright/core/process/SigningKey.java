package fm.podwright.core.process;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.nio.charset.StandardCharsets;

/// The secret that sessions are signed and addresses hashed with (`PODWRIGHT_SIGNING_KEY`).
@ConfigurationProperties("podwright")
public record SigningKey(String signingKey) {
  private static final int MINIMUM_BYTES = 32;

  public SigningKey {
    if (signingKey.getBytes(StandardCharsets.UTF_8).length < MINIMUM_BYTES) {
      throw new IllegalArgumentException(
          "PODWRIGHT_SIGNING_KEY is shorter than 32 bytes; make one with: openssl rand -base64 48");
    }
  }

  /// The key's bytes.
  public byte[] bytes() {
    return signingKey.getBytes(StandardCharsets.UTF_8);
  }

  /// Leaves the key out.
  @Override
  public String toString() {
    return "SigningKey[]";
  }
}
