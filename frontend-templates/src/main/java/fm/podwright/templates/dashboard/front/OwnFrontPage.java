package fm.podwright.templates.dashboard.front;

import fm.podwright.templates.Page;
import fm.podwright.templates.dashboard.PlainFrame;

/// The front page in the operator's own words.
public record OwnFrontPage(PlainFrame frame, String title, String html) implements Page {}
