package fm.podwright.core.wall;

import java.util.List;

/// What the roles may be and have.
final class RoleGates {
  static final Gate POWERS =
      new Gate(
          "no role of ours has power over the server or past the policies",
          """
          SELECT rolname FROM pg_roles
          WHERE rolname LIKE 'podwright\\_%'
            AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication)
          """);

  static final Gate OWNERSHIP =
      new Gate(
          "the services' roles own no table, schema or database",
          """
          SELECT rolname || ' ' || name FROM ours JOIN serving ON serving.oid = relowner WHERE relkind <> 'i'
          UNION ALL SELECT rolname || ' ' || nspname FROM pg_namespace JOIN serving ON serving.oid = nspowner
          UNION ALL SELECT rolname || ' ' || datname FROM pg_database JOIN serving ON serving.oid = datdba
          """);

  static final Gate MAKING =
      new Gate(
          "the services' roles make nothing, not even for a while",
          """
          SELECT rolname || ' ' || nspname FROM serving, pg_namespace
          WHERE nspname NOT LIKE 'pg\\_%' AND has_schema_privilege(serving.oid, pg_namespace.oid, 'CREATE')
          UNION ALL SELECT rolname || ' database' FROM serving
          WHERE has_database_privilege(serving.oid, current_database(), 'CREATE, TEMPORARY')
          """);

  static final Gate RIGHTS =
      new Gate(
          "the services' roles only read, add, change and remove rows",
          """
          SELECT rolname || ' ' || name FROM serving, ours
          WHERE relkind IN ('r', 'p', 'v')
            AND (has_table_privilege(serving.oid, ours.oid, 'TRUNCATE, TRIGGER, MAINTAIN')
              OR has_any_column_privilege(serving.oid, ours.oid, 'REFERENCES'))
          """);

  static final Gate MEMBERS =
      new Gate(
          "the services' roles have nobody's rights but their own, and nobody inherits theirs",
          """
          SELECT member::regrole || ' ' || roleid::regrole FROM pg_auth_members
          WHERE member IN (SELECT oid FROM serving) OR (roleid IN (SELECT oid FROM serving) AND inherit_option)
          """);

  static final Gate LOGIN =
      new Gate(
          "nobody signs in as the look-up",
          "SELECT rolname FROM pg_roles WHERE rolname = 'podwright_lookup' AND rolcanlogin");

  static final Gate LISTENER =
      new Gate(
          "the publisher reads what is named here and adds hits",
          """
          SELECT name FROM ours
          WHERE relkind IN ('r', 'p', 'v')
            AND (has_any_column_privilege('podwright_public', oid, 'UPDATE')
              OR has_table_privilege('podwright_public', oid, 'DELETE')
              OR (has_any_column_privilege('podwright_public', oid, 'INSERT') AND name <> 'hit')
              OR (has_any_column_privilege('podwright_public', oid, 'SELECT') AND name NOT IN
                ('account', 'show', 'image', 'show_host', 'episode', 'episode_address', 'enclosure', 'media',
                 'facade', 'own_page', 'old_path', 'person', 'topic', 'show_credit', 'episode_credit', 'episode_topic',
                 'chapter_mark', 'transcript', 'passage', 'flyway_schema_history',
                 'restriction')))
          """);

  static final Gate LOOKUP =
      new Gate(
          "the look-up changes nothing",
          """
          SELECT name FROM ours
          WHERE relkind IN ('r', 'p', 'v') AND (has_table_privilege('podwright_lookup', oid, 'DELETE')
            OR has_any_column_privilege('podwright_lookup', oid, 'INSERT, UPDATE'))
          """);

  static final Gate EVERYBODY =
      new Gate(
          "nothing is granted to everybody",
          "SELECT name FROM ours, aclexplode(relacl) r WHERE r.grantee = 0");

  static final List<Gate> ALL =
      List.of(POWERS, OWNERSHIP, MAKING, RIGHTS, MEMBERS, LOGIN, LISTENER, LOOKUP, EVERYBODY);

  private RoleGates() {}
}
