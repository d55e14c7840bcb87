package fm.podwright.templates.standin;

/// What surrounds every page of a stand-in.
///
/// @param now the stand-in's time, in words
/// @param wide whether the page needs more than a column
public record StandInFrame(String title, String now, boolean wide) {}
