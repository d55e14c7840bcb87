package fm.podwright.core.process;

import io.micronaut.context.env.Environment;
import java.util.Map;

/// The port that a service answers the public on and the one that only its keepers reach. The
/// worker has the latter alone.
record Ports(int service, int management) {
  private static final int ANY = -1;
  private static final int FIRST_MANAGEMENT_PORT = 9080;

  static Ports of(Role role, Environment environment) {
    var first =
        environment
            .getProperty("podwright.management-port", Integer.class)
            .orElse(FIRST_MANAGEMENT_PORT);
    var management = first + role.managementOffset();
    return new Ports(service(role, environment, management), management);
  }

  private static int service(Role role, Environment environment, int management) {
    return switch (role) {
      case DASHBOARD ->
          environment.getProperty("podwright.dashboard-port", Integer.class).orElse(8080);
      case PUBLISHER ->
          environment.getProperty("podwright.publisher-port", Integer.class).orElse(8081);
      case WORKER -> management;
    };
  }

  /// The worker's management endpoints lie on its only port, so they need no port of their own.
  Map<String, Object> properties() {
    var port = service == 0 ? ANY : service;
    return service == management
        ? Map.of("micronaut.server.port", port)
        : Map.of("micronaut.server.port", port, "endpoints.all.port", management);
  }
}
