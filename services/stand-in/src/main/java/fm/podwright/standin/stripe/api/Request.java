package fm.podwright.standin.stripe.api;

import java.util.List;

/// A request to a route: its parameters and what stood in the path.
record Request(Params params, String path, List<String> ids) {
  String id() {
    return ids.getFirst();
  }
}
