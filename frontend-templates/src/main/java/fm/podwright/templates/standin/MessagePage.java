package fm.podwright.templates.standin;

import fm.podwright.templates.Page;

/// A page that says one thing, with a way on.
///
/// @param back empty where there is none
public record MessagePage(StandInFrame frame, String text, String back, String backWords)
    implements Page {}
