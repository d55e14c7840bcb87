package fm.podwright.core.wall;

import java.util.List;
import java.util.stream.Stream;

/// All that keeps two accounts apart in the database, as claims that a cast of roles puts to the
/// test.
final class Isolation {
  private final Cast cast;

  Isolation(Cast cast) {
    this.cast = cast;
  }

  /// The claims that do not hold; lazily, for one is enough.
  Stream<String> complaints() {
    return claims().filter(Claim::fails).map(Claim::fact);
  }

  Stream<Claim> claims() {
    var filled = cast.tables().stream().flatMap(this::filled);
    var lookups = new LookupClaims(cast);
    var tenants =
        Stream.of(Tenant.values())
            .flatMap(tenant -> Stream.concat(of(tenant), lookups.of(tenant).stream()));
    return Stream.of(
            filled, tenants, new AppClaims(cast).withoutAccount(), lookups.closed().stream())
        .flatMap(claims -> claims);
  }

  private Stream<Claim> filled(String table) {
    return Stream.of(Tenant.values())
        .map(tenant ->
            new Claim(
                "%s has a row of %s in rows.sql".formatted(table, tenant),
                () -> cast.count(tenant, table, "true") > 0));
  }

  private Stream<Claim> of(Tenant tenant) {
    return Stream.of(
            new AppClaims(cast).of(tenant),
            new PeopleClaims(cast).of(tenant),
            new OperatorClaims(cast).of(tenant),
            new ReportClaims(cast).of(tenant),
            new ListenerClaims(cast).of(tenant))
        .flatMap(List::stream);
  }
}
