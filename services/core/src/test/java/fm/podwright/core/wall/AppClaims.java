package fm.podwright.core.wall;

import java.util.List;
import java.util.stream.Stream;

/// What the dashboard and the worker can do to the tables of an account, and to another's.
final class AppClaims {
  private final Cast cast;
  private final Actor app;

  AppClaims(Cast cast) {
    this.cast = cast;
    this.app = cast.app();
  }

  List<Claim> of(Tenant tenant) {
    return cast.tables().stream().flatMap(table -> of(tenant, table)).toList();
  }

  Stream<Claim> withoutAccount() {
    return cast.tables().stream().flatMap(this::withoutAccount);
  }

  private Stream<Claim> of(Tenant tenant, String table) {
    return Stream.of(
        new Claim(tenant + " reads exactly its own " + table, () -> readsOwn(tenant, table)),
        new Claim(tenant + " changes exactly its own " + table, () -> changesOwn(tenant, table)),
        new Claim(tenant + " adds its own " + table, () -> addsOwn(tenant, table)),
        new Claim(tenant + " adds no foreign " + table, () -> addsNoForeign(tenant, table)),
        new Claim(tenant + " gives no " + table + " away", () -> movesNone(tenant, table)),
        new Claim(tenant + " removes no foreign " + table, () -> removesNoForeign(tenant, table)));
  }

  private boolean readsOwn(Tenant tenant, String table) {
    var seen = app.ask(tenant, "SELECT account_id FROM " + table);
    return seen.isDone()
        && seen.values().size() == cast.count(tenant, table, "true")
        && seen.values().stream().allMatch(tenant.account()::equals);
  }

  private boolean changesOwn(Tenant tenant, String table) {
    var answer = app.ask(tenant, "UPDATE %s SET account_id = account_id".formatted(table));
    return cast.may(app, "UPDATE", table)
        ? answer.changed() == cast.count(tenant, table, "true")
        : answer.isRefused();
  }

  /// The row is there already, so that anything but a refusal is well.
  private boolean addsOwn(Tenant tenant, String table) {
    return app.ask(tenant, cast.insert(tenant, table)).isRefused()
        != cast.may(app, "INSERT", table);
  }

  private boolean addsNoForeign(Tenant tenant, String table) {
    return app.ask(tenant, cast.insert(tenant.other(), table)).isRefused();
  }

  private boolean movesNone(Tenant tenant, String table) {
    var sql = "UPDATE %s SET account_id = '%s'".formatted(table, tenant.other().account());
    return app.ask(tenant, sql).isRefused();
  }

  private boolean removesNoForeign(Tenant tenant, String table) {
    var sql = "DELETE FROM %s WHERE account_id = '%s'".formatted(table, tenant.other().account());
    var answer = app.ask(tenant, sql);
    return cast.may(app, "DELETE", table)
        ? answer.isDone() && answer.changed() == 0
        : answer.isRefused();
  }

  private Stream<Claim> withoutAccount(String table) {
    return Stream.of(
        new Claim("no reading without an account: " + table, () -> fails("SELECT FROM " + table)),
        new Claim("no removing without an account: " + table, () -> fails("DELETE FROM " + table)),
        new Claim(
            "no changing without an account: " + table,
            () -> fails("UPDATE %s SET account_id = account_id".formatted(table))),
        new Claim(
            "no adding without an account: " + table, () -> fails(cast.insert(Tenant.A, table))));
  }

  private boolean fails(String sql) {
    return app.ask(sql).isWithoutAccount();
  }
}
