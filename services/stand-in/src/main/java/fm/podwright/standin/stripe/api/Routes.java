package fm.podwright.standin.stripe.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The routes that the API has: `/v1/customers/{}` with the parameters that each knows.
final class Routes {
  private final List<Route> all = new ArrayList<>();

  record Route(String method, Pattern path, Allowed allowed, Handler handler) {}

  /// A route that a request takes.
  record Taken(Route route, List<String> ids) {}

  Routes get(String path, String allowed, Handler handler) {
    return add("GET", path, allowed, handler);
  }

  Routes post(String path, String allowed, Handler handler) {
    return add("POST", path, allowed, handler);
  }

  Routes delete(String path, String allowed, Handler handler) {
    return add("DELETE", path, allowed, handler);
  }

  private Routes add(String method, String path, String allowed, Handler handler) {
    var pattern = Pattern.compile(path.replace("{}", "([A-Za-z0-9_.-]+)"));
    all.add(new Route(method, pattern, new Allowed(allowed), handler));
    return this;
  }

  Optional<Taken> find(String method, String path) {
    for (var route : all) {
      var matcher = route.path().matcher(path);
      if (!route.method().equals(method) || !matcher.matches()) continue;
      var ids = new ArrayList<String>();
      for (var i = 1; i <= matcher.groupCount(); i++) ids.add(matcher.group(i));
      return Optional.of(new Taken(route, List.copyOf(ids)));
    }
    return Optional.empty();
  }
}
