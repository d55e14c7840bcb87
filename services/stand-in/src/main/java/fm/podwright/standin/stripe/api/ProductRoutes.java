package fm.podwright.standin.stripe.api;

import fm.podwright.standin.stripe.state.Kind;
import fm.podwright.standin.stripe.state.Thing;
import tools.jackson.databind.node.ObjectNode;

/// `/v1/products`
final class ProductRoutes {
  private static final String FIELDS =
      "name active:bool description statement_descriptor tax_code unit_label url images.#"
          + " metadata.* ";

  private final Desk desk;

  private ProductRoutes(Desk desk) {
    this.desk = desk;
  }

  static void add(Routes routes, Desk desk) {
    var products = new ProductRoutes(desk);
    routes
        .post("/v1/products", FIELDS.replace("name ", "name! ") + "id", products::create)
        .get(
            "/v1/products/{}",
            "",
            request -> desk.shown(desk.require(Kind.PRODUCT, request.id(), "id")))
        .post("/v1/products/{}", FIELDS + "default_price", products::update)
        .get("/v1/products", Desk.PAGING + Desk.CREATED + "active:bool ids.#", products::list);
  }

  private ObjectNode create(Request request) {
    var params = request.params();
    var id = params.find("id").orElseGet(() -> desk.ledger().id(Kind.PRODUCT.prefix()));
    if (desk.ledger().store().find(Kind.PRODUCT, id).isPresent()) {
      throw StripeError.exists("id", "Product already exists.");
    }
    var product = desk.ledger().named(Kind.PRODUCT, id, "updated", desk.ledger().now());
    return desk.created(Fields.take(product, params, FIELDS), "product.created");
  }

  private ObjectNode update(Request request) {
    var params = request.params();
    var product = desk.require(Kind.PRODUCT, request.id(), "id");
    params
        .find("default_price")
        .ifPresent(price -> desk.require(Kind.PRICE, price, "default_price"));
    var changed = Fields.take(product, params, FIELDS + "default_price");
    return desk.changed(changed.with("updated", desk.ledger().now()), "product.updated");
  }

  private ObjectNode list(Request request) {
    var params = request.params();
    return desk.list(
        request,
        Kind.PRODUCT,
        product ->
            (!params.has("active") || params.is("active") == isActive(product))
                && (!params.has("ids") || params.texts("ids").contains(product.id())));
  }

  private static boolean isActive(Thing product) {
    return !product.has("active") || product.is("active");
  }
}
