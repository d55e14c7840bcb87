package fm.podwright.core.wall;

import java.util.List;

/// What crosses accounts on purpose.
final class FunctionGates {
  private static final String DEFINERS =
      """
      , definer AS (
        SELECT p.* FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
        WHERE p.prosecdef AND n.nspname NOT IN ('pg_catalog', 'information_schema')
      )
      """;

  static final Gate NAMED =
      new Gate(
          "a definer function is named here",
          DEFINERS
              + """
              SELECT proname FROM definer
              WHERE oid::regprocedure::text NOT IN ('find_sign_in(text)',
                'find_token(bytea)', 'accounts_to_sweep()', 'find_host(text)', 'list_hosts(text,integer)', 'find_preview(bytea)',
                'find_preview_media(bytea)', 'find_preview_people(bytea)', 'find_preview_topics(bytea)',
                'find_preview_transcript(bytea)', 'find_customer(text)', 'is_operator(uuid)', 'operates()',
                'find_operators()', 'find_accounts(text,integer)',
                'find_sign_up_invitation(bytea,timestamp with time zone)')
              """);

  /// Temporary tables come last, or they would be found first.
  static final Gate PATH =
      new Gate(
          "a definer function looks where it always looks",
          DEFINERS
              + """
              SELECT proname FROM definer
              WHERE coalesce(proconfig, '{}') <> '{"search_path=pg_catalog, public, pg_temp"}'
              """);

  static final Gate OWNER =
      new Gate(
          "a definer function is the look-up's, and the look-up's functions are definers",
          """
          SELECT proname FROM pg_proc
          WHERE (prosecdef AND pronamespace = 'public'::regnamespace)
            <> (proowner = 'podwright_lookup'::regrole)
          """);

  static final Gate EVERYBODY =
      new Gate(
          "a definer function is not everybody's to call",
          DEFINERS
              + "SELECT proname FROM definer WHERE has_function_privilege('public', oid,"
              + " 'EXECUTE')");

  static final Gate LISTENER =
      new Gate(
          "the publisher calls what finds hosts and a preview",
          DEFINERS
              + """
              SELECT proname FROM definer
              WHERE has_function_privilege('podwright_public', oid, 'EXECUTE')
                AND proname NOT IN ('find_host', 'list_hosts', 'find_preview', 'find_preview_media',
                  'find_preview_people', 'find_preview_topics', 'find_preview_transcript')
              """);

  static final List<Gate> ALL = List.of(NAMED, PATH, OWNER, EVERYBODY, LISTENER);

  private FunctionGates() {}
}
