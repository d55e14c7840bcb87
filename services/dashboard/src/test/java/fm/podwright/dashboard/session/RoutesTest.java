package fm.podwright.dashboard.session;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.dashboard.RunningDashboard;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Who may use a route is said at each one; the few that need nobody are named here.
class RoutesTest {
  private static final Set<String> PUBLIC =
      Set.of(
          "/",
          "/assets/{name}",
          "/sign-up",
          "/sign-in",
          "/sign-out",
          "/verification/{token}",
          "/password-reset",
          "/password-reset/{token}",
          "/invitations/{token}",
          "/report",
          "/prices",
          "/terms",
          "/privacy",
          "/stripe/webhook");

  @Test
  void every_route_says_who_may_use_it() {
    try (var dashboard = RunningDashboard.start()) {
      var routes = routes(dashboard);

      var silent =
          routes.stream().filter(route -> !isGuarded(route)).map(RoutesTest::path).toList();

      assertThat(routes).hasSizeGreaterThan(20);
      assertThat(PUBLIC).containsAll(silent);
    }
  }

  private static boolean isGuarded(UriRouteInfo<?, ?> route) {
    return MayRule.act(route.getAnnotationMetadata()).isPresent()
        || StaffRule.isFor(route.getAnnotationMetadata());
  }

  private static String path(UriRouteInfo<?, ?> route) {
    return route.getUriMatchTemplate().toPathString();
  }

  /// Those of the public port: the keepers' endpoints have a port of their own.
  private static List<UriRouteInfo<?, ?>> routes(RunningDashboard dashboard) {
    var keepers = dashboard.service().managementPort();
    return dashboard
        .bean(Router.class)
        .uriRoutes()
        .filter(route -> route.getPort() == null || route.getPort() != keepers)
        .<UriRouteInfo<?, ?>>map(route -> route)
        .toList();
  }
}
