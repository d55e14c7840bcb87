package fm.podwright.standin.stripe.api;

import fm.podwright.standin.stripe.state.Kind;
import fm.podwright.standin.stripe.state.Thing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import tools.jackson.databind.node.ObjectNode;

/// `/v1/test_helpers/test_clocks`: clocks of their own for customers that were made with them.
final class TestClockRoutes {
  private static final String PATH = "/v1/test_helpers/test_clocks";
  private static final Duration FARTHEST = Duration.ofDays(3653);
  private static final Duration LIFE = Duration.ofDays(30);

  private final Desk desk;

  private TestClockRoutes(Desk desk) {
    this.desk = desk;
  }

  static void add(Routes routes, Desk desk) {
    var clocks = new TestClockRoutes(desk);
    routes
        .post(PATH, "frozen_time!:int name", clocks::create)
        .get(
            PATH + "/{}",
            "",
            request -> desk.shown(desk.require(Kind.TEST_CLOCK, request.id(), "id")))
        .post(PATH + "/{}/advance", "frozen_time!:int", clocks::advance)
        .delete(PATH + "/{}", "", clocks::delete)
        .get(PATH, Desk.PAGING, request -> desk.list(request, Kind.TEST_CLOCK, _ -> true));
  }

  private ObjectNode create(Request request) {
    var params = request.params();
    var clock =
        desk.ledger()
            .make(
                Kind.TEST_CLOCK,
                "frozen_time",
                params.number("frozen_time"),
                "name",
                params.find("name").orElse(null),
                "status",
                "ready",
                "deletes_after",
                desk.ledger().now().plus(LIFE));
    return desk.created(clock, "test_helpers.test_clock.created");
  }

  /// Done when it answers: nobody has to wait for `ready`.
  private ObjectNode advance(Request request) {
    var clock = desk.require(Kind.TEST_CLOCK, request.id(), "id");
    var until = Instant.ofEpochSecond(request.params().number("frozen_time"));
    if (!until.isAfter(clock.time("frozen_time").orElseThrow())) {
      throw StripeError.invalid("frozen_time", "The clock can only be moved to a later time.");
    }
    if (until.isAfter(clock.time("frozen_time").orElseThrow().plus(FARTHEST))) {
      throw StripeError.invalid(
          "frozen_time", "The clock can be moved by no more than ten years at once.");
    }
    var real = desk.time().now();
    desk.time().pass(clock.id(), until);
    desk.ledger().now(real);
    var moved = clock.with("frozen_time", until);
    desk.ledger().store().put(moved);
    return desk.shown(desk.ledger().tell("test_helpers.test_clock.ready", moved));
  }

  /// Its customers go with it.
  private ObjectNode delete(Request request) {
    var clock = desk.require(Kind.TEST_CLOCK, request.id(), "id");
    for (var kind : Kind.values()) {
      new ArrayList<Thing>(desk.ledger().store().all(kind))
          .stream()
              .filter(thing -> kind != Kind.EVENT && thing.timeline().equals(clock.id()))
              .forEach(desk.ledger().store()::forget);
    }
    desk.ledger().store().forget(clock);
    desk.ledger().tell("test_helpers.test_clock.deleted", clock);
    return Desk.deleted(clock);
  }
}
