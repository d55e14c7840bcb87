package fm.podwright.core.wall;

import java.util.List;

/// What every table, view and key has to be.
final class TableGates {
  static final Gate SECURED =
      new Gate(
          "row-level security is enabled and forced where there is an account or a policy",
          """
          SELECT name FROM ours
          WHERE (oid IN (SELECT oid FROM tenant) OR oid IN (SELECT polrelid FROM pg_policy))
            AND NOT (relrowsecurity AND relforcerowsecurity)
          """);

  static final Gate POLICED =
      new Gate(
          "a tenant's table has a policy",
          """
          SELECT name FROM tenant
          WHERE NOT relispartition AND oid NOT IN (SELECT polrelid FROM pg_policy)
          """);

  /// Jobs carry accounts in their data; people belong to many accounts; attempts to none, nor do
  /// events of Stripe's until their customer is looked up; what was reconciled, and since when is
  /// paid, to all together; operators and their acts are the installation's; rates are of whoever
  /// asks.
  static final Gate OWNED =
      new Gate(
          "a table without an account is named here",
          """
          SELECT name FROM ours
          WHERE relkind IN ('r', 'p', 'f') AND oid NOT IN (SELECT oid FROM tenant)
            AND name NOT IN ('users', 'attempt', 'scheduled_tasks', 'dead_job', 'effect', 'flyway_schema_history',
              'stripe_event', 'reconciliation', 'billing_start', 'staff', 'staff_act',
              'abuse_report', 'sign_up_invitation', 'rate')
          """);

  static final Gate ACCOUNT =
      new Gate(
          "account_id is a uuid and never null",
          """
          SELECT name FROM tenant JOIN pg_attribute a ON a.attrelid = tenant.oid AND a.attname = 'account_id'
          WHERE NOT a.attnotnull OR a.atttypid <> 'uuid'::regtype
          """);

  static final Gate PARTITIONS =
      new Gate(
          "nobody but its owner has rights on a partition by its own name",
          """
          SELECT name || ' ' || r.grantee::regrole FROM ours, aclexplode(relacl) r
          WHERE relispartition AND r.grantee <> relowner
          """);

  static final Gate VIEWS =
      new Gate(
          "a view asks with the rights of who reads it",
          """
          SELECT name FROM ours
          WHERE relkind = 'v' AND NOT coalesce(reloptions, '{}') && '{security_invoker=true,security_invoker=on}'
          """);

  static final Gate NOTHING_MATERIALIZED =
      new Gate("there is no materialized view", "SELECT name FROM ours WHERE relkind = 'm'");

  /// A host, a token, a preview and a customer are looked up by themselves, so they are unique in
  /// the whole database.
  static final Gate UNIQUE =
      new Gate(
          "a unique index of a tenant's table leads with the account",
          """
          SELECT i.indexrelid::regclass::text
          FROM pg_index i JOIN tenant ON tenant.oid = i.indrelid
            LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
          WHERE (i.indisunique OR i.indisexclusion) AND a.attname IS DISTINCT FROM 'account_id'
            AND i.indexrelid::regclass::text NOT IN ('show_host_host_key', 'token_hash_key', 'session_hash_key',
              'session_previous_hash_key', 'episode_preview_hash_key', 'billing_customer_key')
          """);

  /// A person is no tenant's, so a membership names them without an account.
  static final Gate FOREIGN =
      new Gate(
          "a foreign key of a tenant's table leads with the account, on both sides",
          """
          SELECT tenant.name || ' ' || k.conname
          FROM pg_constraint k JOIN tenant ON tenant.oid = k.conrelid
            JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
            JOIN pg_attribute b ON b.attrelid = k.confrelid AND b.attnum = k.confkey[1]
          WHERE k.contype = 'f' AND NOT (a.attname = 'account_id' AND b.attname = 'account_id')
            AND k.conname <> 'membership_user_id_fkey'
          """);

  static final List<Gate> ALL =
      List.of(
          SECURED,
          POLICED,
          OWNED,
          ACCOUNT,
          PARTITIONS,
          VIEWS,
          NOTHING_MATERIALIZED,
          UNIQUE,
          FOREIGN);

  private TableGates() {}
}
