package fm.podwright.standin.stripe.page;

import fm.podwright.standin.stripe.billing.Collecting;
import fm.podwright.standin.stripe.billing.Timekeeping;
import fm.podwright.standin.stripe.http.Reply;
import fm.podwright.standin.stripe.state.Kind;
import fm.podwright.standin.stripe.state.Ledger;
import fm.podwright.standin.stripe.state.Thing;
import fm.podwright.templates.Page;
import fm.podwright.templates.Pages;
import fm.podwright.templates.standin.MessagePage;
import fm.podwright.templates.standin.StandInFrame;
import java.time.Instant;
import java.util.Optional;

/// What all pages need: the books, the clock, and how a page is answered.
record Browser(Ledger ledger, Collecting collecting, Timekeeping time, String url, Pages pages) {
  private static final String HTML = "text/html; charset=utf-8";

  /// The frame of a page for a thing, at the moment that it is for it.
  StandInFrame frame(String title) {
    return new StandInFrame(title, Words.full(ledger.now()), false);
  }

  StandInFrame wide(String title) {
    return new StandInFrame(title, Words.full(ledger.now()), true);
  }

  Reply ok(Page page) {
    return html(200, page);
  }

  /// A form that was refused, with what is wrong beside the fields.
  Reply refused(Page page) {
    return html(422, page);
  }

  private Reply html(int status, Page page) {
    return Reply.of(status, HTML, pages.render(page))
        .with("Cache-Control", "no-store")
        .with("X-Content-Type-Options", "nosniff")
        .with("Referrer-Policy", "same-origin")
        // A form's answer may lead to whoever opened the page, which the policy would count as its
        // target.
        .with(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; base-uri"
                + " 'none'; frame-ancestors 'none'; form-action 'self' http: https:");
  }

  Reply notFound() {
    var text = "There is nothing at this address. The link may be old, or of another stand-in.";
    return html(404, new MessagePage(frame("Not found"), text, "/", "To the overview"));
  }

  Reply message(String title, String text, Optional<String> back) {
    return ok(new MessagePage(frame(title), text, back.orElse(""), "Go back"));
  }

  Optional<Thing> bySecret(Kind kind, String secret) {
    return ledger.store().all(kind).reversed().stream()
        .filter(thing -> thing.text("_secret").equals(secret))
        .findFirst();
  }

  Instant now() {
    return ledger.now();
  }
}
