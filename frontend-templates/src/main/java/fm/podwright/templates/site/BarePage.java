package fm.podwright.templates.site;

import fm.podwright.templates.Page;

/// A page in nobody's look, for when it is not known whose show was meant or nothing of it can be
/// shown: a title and a sentence.
public record BarePage(String title, String text) implements Page {}
