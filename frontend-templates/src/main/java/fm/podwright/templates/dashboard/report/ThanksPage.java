package fm.podwright.templates.dashboard.report;

import fm.podwright.templates.Page;
import fm.podwright.templates.dashboard.PlainFrame;

/// Says that a report has arrived.
public record ThanksPage(PlainFrame frame, boolean isAnswered) implements Page {}
