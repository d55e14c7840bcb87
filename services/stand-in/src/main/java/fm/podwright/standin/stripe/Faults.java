package fm.podwright.standin.stripe;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What will go wrong with the next requests to the API.
public final class Faults {
  private final List<Planned> planned = new ArrayList<>();
  private int taken;

  private static final class Planned {
    private final Pattern request;
    private final Fault fault;
    private int left;

    private Planned(int left, Pattern request, Fault fault) {
      this.left = left;
      this.request = request;
      this.fault = fault;
    }
  }

  /// Spoils the next requests whose method and path match: `"POST /v1/checkout/sessions"`, or a
  /// regular expression like `".* /v1/subscriptions.*"`.
  public synchronized Faults next(int requests, String matching, Fault fault) {
    if (requests > 0) planned.add(new Planned(requests, Pattern.compile(matching), fault));
    return this;
  }

  /// Nothing goes wrong any more.
  public synchronized void clear() {
    planned.clear();
  }

  /// How many requests were spoilt since the start.
  public synchronized int taken() {
    return taken;
  }

  /// The fault that a request meets; each counts once.
  public synchronized Optional<Fault> take(String method, String path) {
    for (Iterator<Planned> each = planned.iterator(); each.hasNext(); ) {
      var plan = each.next();
      if (!plan.request.matcher(method + " " + path).matches()) continue;
      plan.left--;
      if (plan.left <= 0) each.remove();
      taken++;
      return Optional.of(plan.fault);
    }
    return Optional.empty();
  }
}
