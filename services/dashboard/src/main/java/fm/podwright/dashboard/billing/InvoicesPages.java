package fm.podwright.dashboard.billing;

import fm.podwright.core.billing.Invoice;
import fm.podwright.core.billing.Invoices;
import fm.podwright.core.billing.StripeUnavailable;
import fm.podwright.dashboard.Frames;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.templates.dashboard.Frame;
import fm.podwright.templates.dashboard.Section;
import fm.podwright.templates.dashboard.billing.Bill;
import fm.podwright.templates.dashboard.billing.InvoicesPage;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/// Makes the list of invoices.
@Singleton
final class InvoicesPages {
  private final Invoices invoices;
  private final Frames frames;

  InvoicesPages(Invoices invoices, Frames frames) {
    this.invoices = invoices;
    this.frames = frames;
  }

  HttpResponse<?> answer(HttpRequest<?> request, AccountId account) {
    var frame = frames.around(request).at(Section.ACCOUNT);
    try {
      return HttpResponse.ok(page(frame, account));
    } catch (StripeUnavailable e) {
      return HttpResponse.status(HttpStatus.SERVICE_UNAVAILABLE)
          .body(new InvoicesPage(frame, Optional.empty(), List.of(), true));
    }
  }

  private InvoicesPage page(Frame frame, AccountId account) {
    var past = invoices.past(account).stream().map(InvoicesPages::bill).toList();
    return new InvoicesPage(frame, invoices.next(account).map(InvoicesPages::bill), past, false);
  }

  private static Bill bill(Invoice invoice) {
    return new Bill(
        invoice.number(),
        invoice.at(),
        invoice.total(),
        Bill.State.valueOf(invoice.state().name()),
        text(invoice.page()),
        text(invoice.pdf()));
  }

  private static String text(Optional<URI> address) {
    return address.map(URI::toString).orElse("");
  }
}
