package fm.podwright.core.wall;

import java.util.List;

/// What every policy has to say.
final class PolicyGates {
  static final Gate CLAUSES =
      new Gate(
          "a policy has the clauses that its command allows",
          """
          SELECT polrelid::regclass || ' ' || polname FROM pg_policy
          WHERE (polcmd IN ('r', 'd', 'w', '*') AND polqual IS NULL)
            OR (polcmd IN ('a', 'w', '*') AND polwithcheck IS NULL)
          """);

  /// Only the look-ups read across accounts, and only hits are shipped for many accounts at once.
  static final Gate ACCOUNT =
      new Gate(
          "each clause of a tenant's policy begins with the account and widens nothing",
          clauses(
              """
              SELECT clause.name FROM clause JOIN tenant ON tenant.oid = polrelid
              WHERE NOT (polcmd = 'r' AND polroles = ARRAY['podwright_lookup'::regrole::oid])
                AND clause.name <> 'hit shipped'
                AND (text ~ ' OR ' OR replace(text, setting, '$') !~ '^\\(+account_id = \\$\\)( AND .*)?$')
              """));

  static final Gate STRICT =
      new Gate(
          "the setting is read in a sub-select, and its absence is an error",
          clauses(
              """
              SELECT name FROM clause
              WHERE replace(replace(text, setting, '$'), replace(setting, 'account', 'operator'), '$') ~ 'current_setting'
              """));

  static final Gate PEOPLE =
      new Gate(
          "a policy of people asks for the account, or is the sign-up or the sign-in",
          clauses(
              """
              SELECT name FROM clause
              WHERE polrelid = 'users'::regclass AND position(setting IN text) = 0
                AND name NOT IN ('users lookup', 'users sign_up')
              """));

  static final Gate ROLES =
      new Gate(
          "a policy is for one of the services' roles, and the look-up's only read",
          """
          SELECT polrelid::regclass || ' ' || polname FROM pg_policy
          WHERE polroles <> ARRAY['podwright_app'::regrole::oid]
            AND polroles <> ARRAY['podwright_public'::regrole::oid]
            AND NOT (polroles = ARRAY['podwright_lookup'::regrole::oid] AND polcmd = 'r')
          """);

  static final List<Gate> ALL = List.of(CLAUSES, ACCOUNT, STRICT, PEOPLE, ROLES);

  private PolicyGates() {}

  private static String clauses(String sql) {
    return """
    , clause AS (
      SELECT p.*, polrelid::regclass || ' ' || polname AS name, pg_get_expr(body, polrelid) AS text,
        '( SELECT (current_setting(''podwright.account''::text))::uuid AS current_setting)' AS setting
      FROM pg_policy p CROSS JOIN LATERAL (VALUES (polqual), (polwithcheck)) AS bodies (body)
      WHERE body IS NOT NULL
    )
    """
        + sql;
  }
}
