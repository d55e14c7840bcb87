package fm.podwright.core.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import fm.podwright.core.process.SigningKey;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Counts what may only be tried so often, over all nodes. The window slides: what was tried in the
/// fixed window before counts with the share of it that still lies within.
@Singleton
public class Attempts {
  private static final String ALGORITHM = "HmacSHA256";

  private final AttemptRows rows;
  private final Tenancy tenancy;
  private final AccountSettings settings;
  private final SigningKey key;
  private final InstantSource clock;

  Attempts(
      AttemptRows rows,
      Tenancy tenancy,
      AccountSettings settings,
      SigningKey key,
      InstantSource clock) {
    this.rows = rows;
    this.tenancy = tenancy;
    this.settings = settings;
    this.key = key;
    this.clock = clock;
  }

  /// Counts a try and tells whether it may go on. It is counted before its outcome is known, so
  /// that many at once are no way around; what is refused does not count, so that nobody can shut
  /// somebody else out for longer than the window.
  boolean allows(Limit.Try attempt) {
    var most = attempt.limit().most(settings);
    var hash = hash(attempt);
    return tenancy.across(_ -> {
      rows.add(hash, window());
      var allowed = weighted(hash) <= most;
      if (!allowed) rows.giveBack(hash, window());
      return allowed;
    });
  }

  /// Counts a look at a feed outside that somebody of the account asks for, and tells whether it
  /// may go on: each makes us ask foreign servers.
  public boolean allowsFeed(AccountId account) {
    return allows(Limit.FEEDS_PER_ACCOUNT.of(account));
  }

  /// Counts a report of abuse and tells whether it may go on: each has mails sent.
  public boolean allowsReport(Client client) {
    return allows(Limit.REPORTS_PER_ADDRESS.of(client));
  }

  /// Takes back a try that turned out to be none.
  void giveBack(Limit.Try attempt) {
    tenancy.across(_ -> rows.giveBack(hash(attempt), window()));
  }

  /// Begins at nothing again.
  void forget(Limit.Try attempt) {
    tenancy.across(_ -> rows.forget(hash(attempt)));
  }

  /// Removes what no longer counts.
  public int sweep() {
    return tenancy.across(_ -> rows.sweep(window().minus(settings.attemptWindow())));
  }

  /// How long somebody who was refused had better wait.
  public Duration patience() {
    return settings.attemptWindow();
  }

  private double weighted(byte[] hash) {
    var start = window();
    var passed = (double) Duration.between(start, clock.instant()).toMillis();
    var share = 1 - passed / settings.attemptWindow().toMillis();
    var before = rows.tries(hash, start.minus(settings.attemptWindow()));
    return rows.tries(hash, start) + share * before;
  }

  private Instant window() {
    var length = settings.attemptWindow().toMillis();
    return Instant.ofEpochMilli(clock.millis() / length * length);
  }

  private byte[] hash(Limit.Try attempt) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key.bytes(), ALGORITHM));
      return mac.doFinal((attempt.limit() + ":" + attempt.whose()).getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
