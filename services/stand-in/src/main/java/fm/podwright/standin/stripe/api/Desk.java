package fm.podwright.standin.stripe.api;

import fm.podwright.standin.stripe.billing.Collecting;
import fm.podwright.standin.stripe.billing.Timekeeping;
import fm.podwright.standin.stripe.json.Json;
import fm.podwright.standin.stripe.json.Shown;
import fm.podwright.standin.stripe.state.Kind;
import fm.podwright.standin.stripe.state.Ledger;
import fm.podwright.standin.stripe.state.Thing;
import java.util.Collection;
import java.util.SequencedCollection;
import java.util.function.Predicate;
import tools.jackson.databind.node.ObjectNode;

/// What all routes need: the books, the clock, and the ways in which things are found and listed.
record Desk(Ledger ledger, Collecting collecting, Timekeeping time, String url) {
  static final String PAGING = "limit:int starting_after ending_before ";
  static final String CREATED =
      "created:int created.gt:int created.gte:int created.lt:int created.lte:int ";
  private static final int MOST = 100;

  /// A thing that a parameter names, or refusal. It is then the moment that it is for that thing.
  Thing require(Kind kind, String id, String param) {
    var thing =
        ledger
            .store()
            .find(kind, id)
            .filter(found -> !found.is("deleted"))
            .orElseThrow(() -> StripeError.missing(kind, id, param));
    ledger.follow(thing);
    return thing;
  }

  /// Refuses a list of what a customer has whom nobody ever was; one that was deleted has a past.
  void checkCustomer(Params params) {
    params
        .find("customer")
        .filter(id -> ledger.store().find(Kind.CUSTOMER, id).isEmpty())
        .ifPresent(id -> {
          throw StripeError.missing(Kind.CUSTOMER, id, "customer");
        });
  }

  ObjectNode shown(Thing thing) {
    return ledger.shown(thing);
  }

  /// Keeps a new thing and tells it.
  ObjectNode created(Thing thing, String type) {
    ledger.store().put(thing);
    return shown(ledger.tell(type, thing));
  }

  /// Keeps a change and tells it.
  ObjectNode changed(Thing thing, String type) {
    return shown(ledger.change(thing, type));
  }

  static ObjectNode deleted(Thing thing) {
    return Json.object("id", thing.id(), "object", thing.text("object"), "deleted", true);
  }

  /// One page of the things of a kind, the newest first.
  ObjectNode list(Request request, Kind kind, Predicate<Thing> wanted) {
    return list(request, ledger.store().all(kind), wanted);
  }

  ObjectNode list(Request request, SequencedCollection<Thing> all, Predicate<Thing> wanted) {
    var params = request.params();
    var limit = params.has("limit") ? params.number("limit") : 10;
    if (limit < 1 || limit > MOST) {
      throw StripeError.invalid("limit", "Invalid limit: must be between 1 and 100.");
    }
    Predicate<Thing> both = thing -> wanted.test(thing) && isWithin(thing, params);
    var backward = params.has("ending_before");
    var ordered = backward ? all : all.reversed();
    var cursor = params.text(backward ? "ending_before" : "starting_after");
    var found = after(ordered, cursor, backward).stream().filter(both).limit(limit + 1).toList();
    var page = found.subList(0, (int) Math.min(limit, found.size()));
    var shown = (backward ? page.reversed() : page).stream().map(this::shown).toList();
    var list = Shown.list(request.path(), shown);
    return list.put("has_more", found.size() > limit);
  }

  private static Collection<Thing> after(
      SequencedCollection<Thing> ordered, String cursor, boolean backward) {
    if (cursor.isEmpty()) return ordered;
    var rest = ordered.stream().dropWhile(thing -> !thing.id().equals(cursor)).skip(1).toList();
    var known = ordered.stream().anyMatch(thing -> thing.id().equals(cursor));
    if (known) return rest;
    throw StripeError.invalid(
        "resource_missing",
        backward ? "ending_before" : "starting_after",
        "No such object: '" + cursor + "'");
  }

  private static boolean isWithin(Thing thing, Params params) {
    var created = thing.number("created");
    return (!params.values().containsKey("created") || created == params.number("created"))
        && (!params.has("created.gt") || created > params.number("created.gt"))
        && (!params.has("created.gte") || created >= params.number("created.gte"))
        && (!params.has("created.lt") || created < params.number("created.lt"))
        && (!params.has("created.lte") || created <= params.number("created.lte"));
  }

  /// Whether a parameter is not there, or says what a field says.
  static boolean matches(Params params, String param, Thing thing, String field) {
    return !params.has(param) || params.text(param).equals(thing.at(field).asString(""));
  }
}
