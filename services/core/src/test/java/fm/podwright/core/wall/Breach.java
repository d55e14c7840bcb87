package fm.podwright.core.wall;

import java.util.List;

/// A way to break the catalogue, and what its gate has to say to it.
record Breach(Gate gate, String sql, String offence) {
  private static final String OWN =
      "(account_id = (SELECT current_setting('podwright.account')::uuid))";

  static final List<Breach> ALL =
      List.of(
          new Breach(TableGates.SECURED, "ALTER TABLE show DISABLE ROW LEVEL SECURITY", "show"),
          new Breach(TableGates.SECURED, "ALTER TABLE show NO FORCE ROW LEVEL SECURITY", "show"),
          new Breach(TableGates.SECURED, "ALTER TABLE users NO FORCE ROW LEVEL SECURITY", "users"),
          new Breach(
              TableGates.SECURED,
              "CREATE TABLE hit_old PARTITION OF hit FOR VALUES FROM ('2001-01-01') TO"
                  + " ('2001-01-02')",
              "hit_old"),
          new Breach(TableGates.POLICED, "DROP POLICY tenant ON used_guid", "used_guid"),
          new Breach(TableGates.OWNED, "CREATE TABLE stray (id uuid PRIMARY KEY)", "stray"),
          new Breach(TableGates.OWNED, "CREATE SCHEMA x CREATE TABLE stray (id uuid)", "x.stray"),
          new Breach(TableGates.ACCOUNT, "CREATE TABLE stray (account_id uuid, id uuid)", "stray"),
          new Breach(TableGates.ACCOUNT, "CREATE TABLE stray (account_id text NOT NULL)", "stray"),
          new Breach(
              TableGates.PARTITIONS,
              "GRANT SELECT ON hit_default TO podwright_app",
              "hit_default podwright_app"),
          new Breach(TableGates.VIEWS, "CREATE VIEW v AS SELECT * FROM show", "v"),
          new Breach(
              TableGates.VIEWS,
              "CREATE VIEW v WITH (security_invoker = false) AS SELECT * FROM show",
              "v"),
          new Breach(
              TableGates.NOTHING_MATERIALIZED, "CREATE MATERIALIZED VIEW m AS TABLE show", "m"),
          new Breach(TableGates.UNIQUE, "CREATE UNIQUE INDEX u ON show (slug)", "u"),
          new Breach(TableGates.UNIQUE, "CREATE UNIQUE INDEX u ON show (id, account_id)", "u"),
          new Breach(TableGates.UNIQUE, "CREATE UNIQUE INDEX u ON show (lower(slug))", "u"),
          new Breach(
              TableGates.FOREIGN,
              "ALTER TABLE upload ADD CONSTRAINT k FOREIGN KEY (created_by) REFERENCES users",
              "upload k"),
          new Breach(PolicyGates.CLAUSES, policy("ALL", "USING " + OWN), "show p"),
          new Breach(PolicyGates.CLAUSES, policy("UPDATE", "USING " + OWN), "show p"),
          new Breach(
              PolicyGates.CLAUSES,
              "CREATE POLICY p ON show TO podwright_app WITH CHECK " + OWN,
              "show p"),
          new Breach(PolicyGates.ACCOUNT, policy("SELECT", "USING (true)"), "show p"),
          new Breach(PolicyGates.ACCOUNT, policy("INSERT", "WITH CHECK (true)"), "show p"),
          new Breach(
              PolicyGates.ACCOUNT, policy("SELECT", "USING (" + OWN + " OR explicit)"), "show p"),
          new Breach(
              PolicyGates.ACCOUNT,
              policy("SELECT", "USING (id = (SELECT current_setting('podwright.account')::uuid))"),
              "show p"),
          new Breach(PolicyGates.ACCOUNT, "ALTER POLICY tenant ON hit USING (true)", "hit tenant"),
          new Breach(
              PolicyGates.STRICT,
              policy(
                  "SELECT",
                  "USING (account_id = (SELECT current_setting('podwright.account', true)::uuid))"),
              "show p"),
          new Breach(
              PolicyGates.STRICT,
              policy("SELECT", "USING (account_id = current_setting('podwright.account')::uuid)"),
              "show p"),
          new Breach(
              PolicyGates.PEOPLE,
              "ALTER POLICY members_read ON users USING (true)",
              "users members_read"),
          new Breach(
              PolicyGates.ROLES, "CREATE POLICY p ON show FOR SELECT USING " + OWN, "show p"),
          new Breach(
              PolicyGates.ROLES,
              "CREATE POLICY p ON show FOR DELETE TO podwright_lookup USING (true)",
              "show p"),
          new Breach(FunctionGates.NAMED, definer("find_more"), "find_more"),
          new Breach(FunctionGates.PATH, "ALTER FUNCTION find_host RESET search_path", "find_host"),
          new Breach(
              FunctionGates.PATH,
              "ALTER FUNCTION find_host SET search_path = pg_catalog, public",
              "find_host"),
          new Breach(FunctionGates.OWNER, definer("find_more"), "find_more"),
          new Breach(FunctionGates.OWNER, "ALTER FUNCTION find_host SECURITY INVOKER", "find_host"),
          new Breach(
              FunctionGates.EVERYBODY,
              "GRANT EXECUTE ON FUNCTION find_host TO PUBLIC",
              "find_host"),
          new Breach(
              FunctionGates.LISTENER,
              "GRANT EXECUTE ON FUNCTION find_token TO podwright_public",
              "find_token"),
          new Breach(RoleGates.POWERS, "ALTER ROLE podwright_app BYPASSRLS", "podwright_app"),
          new Breach(RoleGates.POWERS, "ALTER ROLE podwright_owner SUPERUSER", "podwright_owner"),
          new Breach(
              RoleGates.OWNERSHIP,
              "ALTER TABLE attempt OWNER TO podwright_app",
              "podwright_app attempt"),
          new Breach(
              RoleGates.OWNERSHIP,
              "CREATE SCHEMA x AUTHORIZATION podwright_public",
              "podwright_public x"),
          new Breach(
              RoleGates.MAKING,
              "GRANT CREATE ON SCHEMA public TO podwright_app",
              "podwright_app public"),
          new Breach(
              RoleGates.MAKING,
              "DO $$ BEGIN EXECUTE format('GRANT TEMPORARY ON DATABASE %I TO podwright_app',"
                  + " current_database()); END $$",
              "podwright_app database"),
          new Breach(
              RoleGates.RIGHTS, "GRANT TRUNCATE ON show TO podwright_app", "podwright_app show"),
          new Breach(
              RoleGates.RIGHTS,
              "GRANT REFERENCES (id) ON show TO podwright_public",
              "podwright_public show"),
          new Breach(
              RoleGates.MEMBERS,
              "GRANT podwright_lookup TO podwright_app",
              "podwright_app podwright_lookup"),
          new Breach(
              RoleGates.MEMBERS,
              "GRANT podwright_lookup TO podwright_owner WITH INHERIT TRUE",
              "podwright_owner podwright_lookup"),
          new Breach(RoleGates.LOGIN, "ALTER ROLE podwright_lookup LOGIN", "podwright_lookup"),
          new Breach(
              RoleGates.LISTENER, "GRANT SELECT (id) ON upload TO podwright_public", "upload"),
          new Breach(RoleGates.LISTENER, "GRANT SELECT ON hit TO podwright_public", "hit"),
          new Breach(
              RoleGates.LISTENER, "GRANT UPDATE (title) ON show TO podwright_public", "show"),
          new Breach(RoleGates.LOOKUP, "GRANT UPDATE ON show TO podwright_lookup", "show"),
          new Breach(RoleGates.EVERYBODY, "GRANT SELECT ON effect TO PUBLIC", "effect"));

  private static String policy(String command, String clause) {
    return "CREATE POLICY p ON show FOR %s TO podwright_app %s".formatted(command, clause);
  }

  private static String definer(String name) {
    return "CREATE FUNCTION %s() RETURNS int LANGUAGE sql SECURITY DEFINER AS 'SELECT 1'"
        .formatted(name);
  }

  @Override
  public String toString() {
    return sql;
  }
}
