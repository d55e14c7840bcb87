package fm.podwright.dashboard.billing;

import fm.podwright.core.account.Presence;
import fm.podwright.core.billing.BillingSettings;
import fm.podwright.core.billing.Buying;
import fm.podwright.dashboard.Banners;
import fm.podwright.dashboard.http.Fields;
import fm.podwright.dashboard.http.Notices;
import fm.podwright.dashboard.http.OwnPath;
import fm.podwright.dashboard.session.May;
import fm.podwright.domain.account.Act;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.billing.Plans;
import fm.podwright.templates.dashboard.Notice;
import fm.podwright.templates.form.Form;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// The account's plan, and the ways to where it is bought and changed.
@Controller("/billing")
@May(Act.READ)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
final class BillingController {
  private static final URI BILLING = URI.create("/billing");
  private static final Notice NO_CUSTOMER =
      Notice.warn(
          "Stripe has nothing of this account any more, so there is nothing to change there. Choose"
              + " a plan to begin anew.");

  private final Buying buying;
  private final Returning returning;
  private final BillingPages pages;
  private final InvoicesPages invoices;
  private final Banners banners;
  private final Notices notices;
  private final Plans plans;
  private final BillingSettings settings;

  BillingController(
      Buying buying,
      Returning returning,
      BillingPages pages,
      InvoicesPages invoices,
      Banners banners,
      Notices notices,
      Plans plans,
      BillingSettings settings) {
    this.buying = buying;
    this.returning = returning;
    this.pages = pages;
    this.invoices = invoices;
    this.banners = banners;
    this.notices = notices;
    this.plans = plans;
    this.settings = settings;
  }

  @Get
  HttpResponse<?> show(HttpRequest<?> request, Member member) {
    if (settings.enabled() && Returning.isReturn(request) && member.may(Act.MANAGE_BILLING)) {
      return returning.answer(request, member.account());
    }
    var wanted = Wanted.of(query(request), plans);
    return HttpResponse.ok(pages.page(request, member, Form.EMPTY, wanted));
  }

  /// What Stripe is asked for, so that the page itself need not wait.
  @Get("/invoices")
  Optional<HttpResponse<?>> invoices(HttpRequest<?> request, Member member) {
    return ifBilled(() -> invoices.answer(request, member.account()));
  }

  @Post("/checkout")
  @May(Act.MANAGE_BILLING)
  Optional<HttpResponse<?>> buy(
      HttpRequest<?> request, Presence presence, @Body Map<String, String> body) {
    return ifBilled(() ->
        Wanted.purchase(body, plans)
            .<HttpResponse<?>>map(it ->
                HttpResponse.seeOther(
                    buying.checkout(presence, it.plan(), it.interval(), it.currency())))
            .orElseGet(() -> refuse(request, presence.member(), body)));
  }

  @Post("/portal")
  @May(Act.MANAGE_BILLING)
  Optional<HttpResponse<?>> manage(Presence presence) {
    return ifBilled(() ->
        buying
            .portal(presence)
            .<HttpResponse<?>>map(HttpResponse::seeOther)
            .orElseGet(() -> notices.redirect(BILLING, NO_CUSTOMER)));
  }

  /// Puts the line above the pages away.
  @Post("/banner")
  HttpResponse<?> putAway(HttpRequest<?> request, @Body Map<String, String> body) {
    var back = request.getHeaders().findFirst(HttpHeaders.REFERER).flatMap(BillingController::path);
    return banners.putAway(new Fields(body).line("banner"), back.orElse(URI.create("/home")));
  }

  private static Optional<URI> path(String referer) {
    try {
      return Optional.ofNullable(new URI(referer).getRawPath()).flatMap(OwnPath::parse);
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }

  private HttpResponse<?> refuse(HttpRequest<?> request, Member member, Map<String, String> body) {
    var form = Form.EMPTY.refuse("", "This is not one of the plans. Choose one below.");
    return HttpResponse.unprocessableEntity()
        .body(pages.page(request, member, form, Wanted.of(body, plans)));
  }

  private Optional<HttpResponse<?>> ifBilled(Supplier<HttpResponse<?>> answer) {
    return settings.enabled() ? Optional.of(answer.get()) : Optional.empty();
  }

  private static Map<String, String> query(HttpRequest<?> request) {
    var said = new HashMap<String, String>();
    request.getParameters().forEach((name, values) -> said.put(name, String.join("", values)));
    return said;
  }
}
