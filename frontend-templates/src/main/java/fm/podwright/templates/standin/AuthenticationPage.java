package fm.podwright.templates.standin;

import fm.podwright.templates.Page;

/// Where a bank would ask its customer whether a payment is theirs.
public record AuthenticationPage(StandInFrame frame, String action, String card, String amount)
    implements Page {}
