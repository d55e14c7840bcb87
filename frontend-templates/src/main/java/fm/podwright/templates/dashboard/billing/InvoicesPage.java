package fm.podwright.templates.dashboard.billing;

import fm.podwright.templates.Page;
import fm.podwright.templates.dashboard.Frame;
import java.util.List;
import java.util.Optional;

/// What the account paid and will pay; a part of the page of billing, and a page by itself.
///
/// @param isAway true if Stripe does not answer
public record InvoicesPage(Frame frame, Optional<Bill> next, List<Bill> past, boolean isAway)
    implements Page {}
