package fm.podwright.templates.dashboard.staff;

/// A line of the record, in words.
///
/// @param path where the account that it is about is looked at; empty if it is about none
public record ActLine(
    String at, String who, String act, String whom, String reason, String address, String path) {}
