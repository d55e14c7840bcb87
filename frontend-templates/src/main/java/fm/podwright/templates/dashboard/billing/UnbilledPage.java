package fm.podwright.templates.dashboard.billing;

import fm.podwright.templates.Page;
import fm.podwright.templates.dashboard.Frame;

/// Says that nobody pays here.
public record UnbilledPage(Frame frame) implements Page {}
