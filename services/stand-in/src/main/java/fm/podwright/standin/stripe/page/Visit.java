package fm.podwright.standin.stripe.page;

import fm.podwright.standin.stripe.state.Kind;
import fm.podwright.standin.stripe.state.Thing;

/// Somebody in the portal: who, with what they may do, and where their pages are.
record Visit(Thing session, Thing customer, Thing configuration, String path) {
  static Visit of(Browser browser, Thing session, String path) {
    var ledger = browser.ledger();
    return new Visit(
        session,
        ledger.get(Kind.CUSTOMER, session.text("customer")),
        ledger.get(Kind.PORTAL_CONFIGURATION, session.text("configuration")),
        path);
  }

  /// Where it goes on when something is done: whoever opened the portal for that may have said.
  String done() {
    return session.has("_after") ? session.text("_after") : path;
  }

  /// Whether the portal's configuration lets customers do it.
  boolean allows(String feature) {
    return configuration.is("features." + feature + ".enabled");
  }
}
