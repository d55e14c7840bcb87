package fm.podwright.templates.site;

import fm.podwright.templates.Page;

/// The page of an episode that was out and is not any more (410).
public record GonePage(Frame frame) implements Page {}
