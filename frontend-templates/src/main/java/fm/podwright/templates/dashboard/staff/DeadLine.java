package fm.podwright.templates.dashboard.staff;

import java.util.UUID;

/// A job that was given up, in words.
///
/// @param path where its account is looked at; empty if it is nobody's
public record DeadLine(
    UUID id, String name, String key, int tries, String reason, String died, String path) {}
