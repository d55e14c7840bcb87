package fm.podwright.core.wall;

import java.util.List;

/// What is the staff's alone is there in a transaction that acts for an operator, and in no other.
final class OperatorClaims {
  private static final String NOBODY = "gen_random_uuid()";

  private final Actor app;

  OperatorClaims(Cast cast) {
    this.app = cast.app();
  }

  List<Claim> of(Tenant tenant) {
    var find = "SELECT account_id FROM find_accounts('%s', 9)".formatted(tenant.account());
    return List.of(
        new Claim("an operator reads staff", () -> sees(tenant, "SELECT user_id FROM staff", 2)),
        new Claim("an operator reads staff_act", () -> sees(tenant, "SELECT id FROM staff_act", 2)),
        new Claim(
            "an operator adds and removes staff",
            () ->
                !app.operate(tenant, staff()).isRefused()
                    && app.operate(tenant, "DELETE FROM staff").changed() == 2),
        new Claim(
            "an operator adds staff_act",
            () -> app.operate(tenant, act(id(tenant))).changed() == 1),
        new Claim(
            "an operator adds no staff_act of another's",
            () -> app.operate(tenant, act(id(tenant.other()))).isRefused()),
        new Claim(
            "nobody changes staff_act",
            () ->
                app.operate(tenant, "UPDATE staff_act SET reason = ''").isRefused()
                    && app.operate(tenant, "DELETE FROM staff_act").isRefused()),
        new Claim("a tenant reads no staff", () -> sawNothing(tenant, "SELECT user_id FROM staff")),
        new Claim("a tenant adds no staff", () -> app.ask(tenant, staff()).isRefused()),
        new Claim(
            "a tenant removes no staff", () -> app.ask(tenant, "DELETE FROM staff").changed() == 0),
        new Claim(
            "a tenant reads no staff_act", () -> sawNothing(tenant, "SELECT id FROM staff_act")),
        new Claim("a tenant adds no staff_act", () -> !app.ask(tenant, act(id(tenant))).isDone()),
        new Claim(
            tenant + " lifts no restriction",
            () -> app.ask(tenant, "DELETE FROM restriction").changed() == 0),
        new Claim(
            "an operator puts and lifts a restriction",
            () ->
                app.operateOn(tenant, restriction(tenant)).changed() == 1
                    && app.operateOn(tenant, "DELETE FROM restriction").changed() == 2),
        new Claim(
            "an operator adds account_act",
            () -> app.operateOn(tenant, told(tenant)).changed() == 1),
        new Claim(
            "an operator adds an inspection",
            () -> app.operateOn(tenant, inspection(tenant, tenant)).changed() == 1),
        new Claim(
            "an operator adds no inspection in another's name",
            () -> app.operateOn(tenant, inspection(tenant, tenant.other())).isRefused()),
        new Claim("an operator finds an account", () -> sees(tenant, find, 1)),
        new Claim(
            "an operator finds an account by its show",
            () ->
                sees(
                    tenant,
                    "SELECT account_id FROM find_accounts('show %s', 9)".formatted(tenant),
                    1)),
        new Claim("a tenant finds no account", () -> sawNothing(tenant, find)),
        new Claim(
            "operators are known by name",
            () -> app.ask("SELECT id FROM find_operators()").values().size() == 2),
        new Claim(
            "an operator is known",
            () ->
                app.ask("SELECT is_operator(%s)".formatted(id(tenant)))
                    .values()
                    .equals(List.of("t"))),
        new Claim(
            "nobody else is one",
            () ->
                app.ask("SELECT is_operator(%s)".formatted(NOBODY)).values().equals(List.of("f"))));
  }

  private boolean sees(Tenant tenant, String sql, int rows) {
    return app.operate(tenant, sql).values().size() == rows;
  }

  private boolean sawNothing(Tenant tenant, String sql) {
    return app.ask(tenant, sql).values().isEmpty();
  }

  private static String id(Tenant tenant) {
    return "'" + tenant.id("user") + "'";
  }

  private static String staff() {
    return """
    INSERT INTO staff (user_id, role, since)
    VALUES (gen_random_uuid(), 'operator', now())
    ON CONFLICT DO NOTHING
    """;
  }

  private static String restriction(Tenant tenant) {
    return """
    INSERT INTO restriction (account_id, id, show_id, episode_id, grounds, reason, since)
    VALUES ('%s', gen_random_uuid(), '%s', gen_random_uuid(), 'abuse', '', now())
    """
        .formatted(tenant.account(), tenant.id("show"));
  }

  private static String told(Tenant tenant) {
    return """
    INSERT INTO account_act (account_id, id, at, act, whom, reason)
    VALUES ('%s', gen_random_uuid(), now(), 'suspended', '', '')
    """
        .formatted(tenant.account());
  }

  private static String inspection(Tenant tenant, Tenant operator) {
    return """
    INSERT INTO inspection (account_id, id, show_id, operator, reason, begun_at, ends_at)
    VALUES ('%s', gen_random_uuid(), '%s', '%s', 'A report', now(), now())
    """
        .formatted(tenant.account(), tenant.id("show"), operator.id("user"));
  }

  private static String act(String operator) {
    return """
    INSERT INTO staff_act (id, at, operator, operator_email, act, whom, reason, address)
    VALUES (gen_random_uuid(), now(), %s, '', 'looked', '', '', '')
    """
        .formatted(operator);
  }
}
