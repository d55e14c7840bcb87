package fm.podwright.templates.dashboard.front;

import fm.podwright.templates.Page;
import fm.podwright.templates.dashboard.PlainFrame;

/// The public front page: what Podwright does, sign up, sign in.
public record FrontPage(PlainFrame frame) implements Page {}
