package fm.podwright.core.billing;

import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.core.tenancy.OfUser;
import fm.podwright.domain.billing.Subscription;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.domain.tenancy.UserId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is known of an account's customer and subscription at Stripe.
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
interface Billings extends GenericRepository<BillingRow, AccountId> {
  @Query("SELECT * FROM billing WHERE account_id = :account")
  Optional<BillingRow> row(@OfAccount AccountId account);

  @Query("SELECT created_at FROM account WHERE account_id = :account")
  Instant founded(@OfAccount AccountId account);

  /// Makes the row, if there is none, and holds it until the transaction ends.
  @Query(
      """
      INSERT INTO billing (account_id) VALUES (:account)
      ON CONFLICT (account_id) DO UPDATE SET version = billing.version
      """)
  void hold(@OfAccount AccountId account);

  @Query("UPDATE billing SET customer = :customer WHERE account_id = :account AND customer IS NULL")
  void call(@OfAccount AccountId account, String customer);

  /// What was bought, and when, stays.
  @Query(
      """
      UPDATE billing SET customer = NULL, intent = NULL, intent_choice = ''
      WHERE account_id = :account AND customer = :gone
      """)
  int forgetCustomer(@OfAccount AccountId account, String gone);

  @Query(
      """
      UPDATE billing SET intent = :intent, intent_choice = :choice, intent_at = :now, intent_by = :user
      WHERE account_id = :account
      """)
  void intend(
      @OfAccount AccountId account, UUID intent, String choice, Instant now, @OfUser UserId user);

  @Query(
      """
      UPDATE billing SET intent = NULL, intent_choice = '' WHERE account_id = :account AND intent = :purchase
      """)
  void forgetIntent(@OfAccount AccountId account, UUID purchase);

  @Query("UPDATE billing SET portal_by = :user, portal_at = :now WHERE account_id = :account")
  void enterPortal(@OfAccount AccountId account, @OfUser UserId user, Instant now);

  @Query(
      """
      UPDATE billing SET version = version + 1, subscription = :subscription, status = :status, plan = :plan,
        period = :period, currency = :currency, period_end = :periodEnd, cancel_at = :cancelAt,
        ended_at = :endedAt, unpaid_since = :unpaidSince, synced_at = :now
      WHERE account_id = :account AND version = :version
      """)
  int keepRow(
      @OfAccount AccountId account,
      long version,
      String subscription,
      String status,
      String plan,
      String period,
      String currency,
      Instant periodEnd,
      @Nullable Instant cancelAt,
      @Nullable Instant endedAt,
      @Nullable Instant unpaidSince,
      Instant now);

  @Query(
      """
      UPDATE billing SET version = version + 1, synced_at = :now
      WHERE account_id = :account AND version = :version
      """)
  int keepNone(@OfAccount AccountId account, long version, Instant now);

  @Query("UPDATE billing SET told_state = :state WHERE account_id = :account")
  void tellState(@OfAccount AccountId account, String state);

  @Query(
      "UPDATE billing SET told_downloads = :level, told_for = :about WHERE account_id = :account")
  void tellDownloads(@OfAccount AccountId account, String level, String about);

  @Query("SELECT closes_at FROM account WHERE account_id = :account")
  @Nullable Instant closesAt(@OfAccount AccountId account);

  @Query("UPDATE account SET closes_at = :at WHERE account_id = :account")
  void closeAt(@OfAccount AccountId account, @Nullable Instant at);

  /// Keeps what Stripe told, unless something was kept since `version` was read.
  default boolean keep(AccountId account, long version, Optional<Subscription> told, Instant now) {
    var changed =
        told.map(it ->
                keepRow(
                    account,
                    version,
                    it.id(),
                    it.status().code(),
                    it.plan(),
                    it.interval().code(),
                    it.currency().getCurrencyCode(),
                    it.periodEnd(),
                    it.cancelAt().orElse(null),
                    it.endedAt().orElse(null),
                    it.unpaidSince().orElse(null),
                    now))
            .orElseGet(() -> keepNone(account, version, now));
    return changed == 1;
  }
}
