package fm.podwright.core.episode;

import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/// Lets people without an account hear an episode before it is out. Of its link only a hash is
/// kept; a new link ends the one before.
@Singleton
public class SharingPreview {
  private static final int TOKEN_BYTES = 24;

  private final Tenancy tenancy;
  private final Episodes episodes;
  private final SecureRandom random;

  SharingPreview(Tenancy tenancy, Episodes episodes, SecureRandom random) {
    this.tenancy = tenancy;
    this.episodes = episodes;
    this.random = random;
  }

  /// A new token for the episode, to be shown once; empty if the account has no such episode.
  public Optional<String> share(AccountId account, EpisodeId id) {
    var token = token();
    return tenancy.in(
        account,
        () ->
            episodes
                .find(account, id)
                .map(_ -> {
                  episodes.share(account, id, hash(token));
                  return token;
                }));
  }

  /// Ends the link; it leads nowhere from now on.
  public void revoke(AccountId account, EpisodeId id) {
    tenancy.run(account, () -> episodes.unshare(account, id));
  }

  /// The SHA-256 of a token, as it is kept.
  public static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private String token() {
    var bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
