package fm.podwright.domain.account;

import java.time.Instant;

/// What an operator holds against an account: its people sign in and read, and change nothing that
/// listeners get.
public record Suspension(Grounds grounds, String reason, Instant since) {}
