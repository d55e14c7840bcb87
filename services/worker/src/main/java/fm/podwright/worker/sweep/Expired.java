package fm.podwright.worker.sweep;

import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.worker.job.RecurringHandler;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;

/// Removes what nobody can use any more: sessions and mailed links a week after they ended, counted
/// attempts after a day, rates that are whole again, the notes of effects, how changes spread,
/// Stripe's events and what was reconciled after 90 days.
@Singleton
final class Expired implements RecurringHandler {
  private static final String RATES =
      "DELETE FROM rate WHERE expires_at < extract(epoch FROM ?::timestamptz) * 1000";

  private final EachAccount accounts;
  private final Tenancy tenancy;
  private final InstantSource clock;

  Expired(EachAccount accounts, Tenancy tenancy, InstantSource clock) {
    this.accounts = accounts;
    this.tenancy = tenancy;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "expired";
  }

  @Override
  public Duration pause() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    tenancy.across(connection ->
        delete(connection, "DELETE FROM attempt WHERE window_start < ?", 1)
            + delete(connection, RATES, 0)
            + delete(connection, "DELETE FROM effect WHERE at < ?", 90)
            + delete(connection, "DELETE FROM stripe_event WHERE received_at < ?", 90)
            + delete(connection, "DELETE FROM reconciliation WHERE at < ?", 90));
    accounts.visit(this::sweep);
  }

  private void sweep(AccountId account) {
    tenancy.in(
        account,
        connection ->
            delete(connection, "DELETE FROM session WHERE expires_at < ?", 7)
                + delete(connection, "DELETE FROM token WHERE expires_at < ?", 7)
                + delete(connection, "DELETE FROM feed_change WHERE at < ?", 90));
  }

  private int delete(Connection connection, String sql, int days) {
    try (var delete = connection.prepareStatement(sql)) {
      delete.setObject(1, before(days).atOffset(ZoneOffset.UTC));
      return delete.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("what has expired was not removed", e);
    }
  }

  private Instant before(int days) {
    return clock.instant().minus(Duration.ofDays(days));
  }
}
