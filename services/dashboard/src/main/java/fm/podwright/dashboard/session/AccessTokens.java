package fm.podwright.dashboard.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import fm.podwright.core.account.OpenedSession;
import fm.podwright.core.account.Presence;
import fm.podwright.core.process.SigningKey;
import fm.podwright.domain.account.SessionId;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.domain.tenancy.UserId;
import io.micronaut.security.token.jwt.signature.secret.SecretSignature;
import io.micronaut.security.token.jwt.signature.secret.SecretSignatureConfiguration;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.text.ParseException;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Date;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// Signs who uses which session of which account, for a few minutes, and reads it back. One
/// algorithm, one key made for this alone, one issuer, one audience.
@Singleton
final class AccessTokens {
  private static final String MAC = "HmacSHA256";
  private static final String NAME = "podwright dashboard session";
  private static final String ACCOUNT = "account";
  private static final String SESSION = "session";

  private final SecretSignature signature;
  private final SessionSettings settings;
  private final InstantSource clock;

  AccessTokens(SigningKey key, SessionSettings settings, InstantSource clock) {
    var configuration = new SecretSignatureConfiguration(NAME);
    configuration.setJwsAlgorithm(JWSAlgorithm.HS256);
    configuration.setBase64(true);
    configuration.setSecret(secret(key));
    this.signature = new SecretSignature(configuration);
    this.settings = settings;
    this.clock = clock;
  }

  String sign(OpenedSession opened) {
    var member = opened.member();
    return sign(new Holder(member.account(), member.user(), opened.session()));
  }

  String sign(Presence presence) {
    var member = presence.member();
    return sign(new Holder(member.account(), member.user(), presence.session()));
  }

  /// Who the token was signed for; empty if it is not ours, or no longer.
  Optional<Holder> read(String token) {
    try {
      var jwt = SignedJWT.parse(token);
      var isOurs =
          JWSAlgorithm.HS256.equals(jwt.getHeader().getAlgorithm()) && signature.verify(jwt);
      return isOurs ? holder(jwt.getJWTClaimsSet()) : Optional.empty();
    } catch (ParseException | JOSEException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private String sign(Holder holder) {
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(NAME)
            .audience(NAME)
            .subject(holder.user().toString())
            .claim(ACCOUNT, holder.account().toString())
            .claim(SESSION, holder.session().toString())
            .expirationTime(Date.from(clock.instant().plus(settings.accessLife())))
            .build();
    try {
      return signature.sign(claims).serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private Optional<Holder> holder(JWTClaimsSet claims) throws ParseException {
    var expiry = claims.getExpirationTime();
    var isGood =
        NAME.equals(claims.getIssuer())
            && claims.getAudience().contains(NAME)
            && expiry != null
            && expiry.toInstant().isAfter(clock.instant());
    return isGood ? Optional.of(parse(claims)) : Optional.empty();
  }

  private static Holder parse(JWTClaimsSet claims) throws ParseException {
    return new Holder(
        AccountId.of(text(claims.getStringClaim(ACCOUNT))),
        UserId.of(text(claims.getSubject())),
        SessionId.of(text(claims.getStringClaim(SESSION))));
  }

  private static String text(@Nullable String claim) {
    return claim == null ? "" : claim;
  }

  private static String secret(SigningKey key) {
    try {
      var mac = Mac.getInstance(MAC);
      mac.init(new SecretKeySpec(key.bytes(), MAC));
      var bytes = mac.doFinal(NAME.getBytes(UTF_8));
      return Base64.getEncoder().encodeToString(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Whom a token speaks of.
  record Holder(AccountId account, UserId user, SessionId session) {}
}
