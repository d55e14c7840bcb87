package fm.podwright.dashboard.billing;

import fm.podwright.dashboard.RunningDashboard;
import fm.podwright.testkit.SettableClock;
import java.time.Duration;
import java.time.Instant;

/// An account in each of the states that billing knows, made past Stripe.
record Plight(RunningDashboard dashboard) {
  void foundedDaysAgo(int days) {
    run("UPDATE account SET created_at = '%s'".formatted(daysAgo(days)));
  }

  /// Has bought a plan, which is paid for another 20 days.
  void bought() {
    run(
        """
        INSERT INTO billing (account_id, customer, subscription, status, plan, period, currency, period_end)
        SELECT account_id, 'cus_1', 'sub_1', 'active', 'starter', 'month', 'EUR', '%s' FROM account
        """
            .formatted(daysAgo(-20)));
  }

  void ended(int days) {
    set("status = 'canceled', ended_at = '%s'".formatted(daysAgo(days)));
  }

  void unpaidFor(int days) {
    set("status = 'past_due', unpaid_since = '%s'".formatted(daysAgo(days)));
  }

  /// So many downloads on that day, and no others on it.
  void downloads(int days, long count) {
    run(
        """
        INSERT INTO download_day (account_id, episode_id, day, show_id, downloads)
        SELECT account_id, id, '%s', show_id, %d FROM episode LIMIT 1
        ON CONFLICT (account_id, episode_id, day) DO UPDATE SET downloads = EXCLUDED.downloads
        """
            .formatted(daysAgo(days).toString().substring(0, 10), count));
  }

  /// As the worker notes it once an hour.
  void told(String level) {
    set("told_downloads = '%s'".formatted(level));
  }

  void happened(String words) {
    run(
        """
        INSERT INTO billing_change (account_id, id, at, changed_by, words)
        SELECT account_id, gen_random_uuid(), '%s', user_id, '%s' FROM membership
        """
            .formatted(daysAgo(1), words));
  }

  private Instant daysAgo(int days) {
    return dashboard.bean(SettableClock.class).instant().minus(Duration.ofDays(days));
  }

  private void set(String columns) {
    run("UPDATE billing SET " + columns);
  }

  private void run(String sql) {
    dashboard.value("WITH done AS (%s RETURNING 1) SELECT count(*) FROM done".formatted(sql));
  }
}
