package fm.podwright.standin.stripe.api;

import tools.jackson.databind.node.ObjectNode;

/// What a route does, in one change of the store.
@FunctionalInterface
interface Handler {
  ObjectNode answer(Request request);
}
