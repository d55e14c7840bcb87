package fm.podwright.templates.standin;

/// A line of words and an amount.
///
/// @param note what stands small below the words; empty where nothing does
public record Figure(String words, String note, String amount) {}
