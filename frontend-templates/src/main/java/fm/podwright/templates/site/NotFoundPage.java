package fm.podwright.templates.site;

import fm.podwright.templates.Page;

/// The page for addresses that lead nowhere on a show's site (404).
public record NotFoundPage(Frame frame) implements Page {}
