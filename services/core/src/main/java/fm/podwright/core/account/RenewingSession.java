package fm.podwright.core.account;

import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.tenancy.UserId;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Exchanges refresh tokens, each once. One that was superseded is taken for a short while, for
/// requests run in parallel; after that somebody has a copy, and the session ends for both.
@Singleton
public class RenewingSession {
  private static final Logger log = LoggerFactory.getLogger(RenewingSession.class);

  private final Sessions sessions;
  private final Tenancy tenancy;
  private final Secrets secrets;
  private final InstantSource clock;
  private final AccountSettings settings;

  RenewingSession(
      Sessions sessions,
      Tenancy tenancy,
      Secrets secrets,
      InstantSource clock,
      AccountSettings settings) {
    this.sessions = sessions;
    this.tenancy = tenancy;
    this.secrets = secrets;
    this.clock = clock;
    this.settings = settings;
  }

  /// Who is signed in by the token and the token that follows it; no token follows one that was
  /// superseded just now. Empty if the token is good for nothing.
  public Optional<Renewed> renew(String token) {
    return RefreshToken.parse(token)
        .flatMap(parsed -> tenancy.in(parsed.account(), () -> renew(parsed, clock.instant())));
  }

  private Optional<Renewed> renew(RefreshToken token, Instant now) {
    var row = sessions.lock(token.account(), token.session());
    var presence = sessions.find(token.account(), token.session(), now);
    return row.flatMap(session -> presence.flatMap(it -> renew(token, session, it, now)));
  }

  private Optional<Renewed> renew(
      RefreshToken token, SessionRow row, Presence presence, Instant now) {
    if (MessageDigest.isEqual(token.hash(), row.hash())) {
      return Optional.of(new Renewed(presence, Optional.of(rotate(token, now))));
    }
    if (isJustSuperseded(token, row, now)) {
      return Optional.of(new Renewed(presence, Optional.empty()));
    }
    sessions.end(token.account(), new UserId(row.userId()), token.session());
    log.atWarn()
        .addKeyValue("account", token.account())
        .addKeyValue("session", token.session())
        .log("a superseded refresh token was used again, its session has ended");
    return Optional.empty();
  }

  private boolean isJustSuperseded(RefreshToken token, SessionRow row, Instant now) {
    return MessageDigest.isEqual(token.hash(), row.previousHash())
        && !now.isAfter(row.rotatedAt().plus(settings.reuseGrace()));
  }

  private String rotate(RefreshToken token, Instant now) {
    var next = RefreshToken.make(token.account(), token.session(), secrets.bytes());
    sessions.rotate(
        token.account(), token.session(), next.hash(), now, now.plus(settings.sessionLife()));
    return next.text();
  }

  /// Who is signed in, and what the browser is to keep from now on.
  public record Renewed(Presence presence, Optional<String> refreshToken) {}
}
