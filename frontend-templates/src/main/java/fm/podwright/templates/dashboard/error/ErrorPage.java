package fm.podwright.templates.dashboard.error;

import fm.podwright.templates.Page;
import fm.podwright.templates.dashboard.PlainFrame;

/// What went wrong, what to do, and the reference that stands in the log.
public record ErrorPage(PlainFrame frame, String title, String text, String reference)
    implements Page {}
