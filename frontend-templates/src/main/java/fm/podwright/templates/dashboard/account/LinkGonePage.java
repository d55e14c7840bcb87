package fm.podwright.templates.dashboard.account;

import fm.podwright.templates.Page;
import fm.podwright.templates.dashboard.PlainFrame;

/// Says that a link from a mail is used up or too old, and how to get another.
public record LinkGonePage(PlainFrame frame, String text, String path, String label)
    implements Page {}
