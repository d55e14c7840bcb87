package fm.podwright.domain.account;

import java.time.Instant;

/// Somebody was asked by mail to join an account.
public record Invitation(InvitationId id, EmailAddress email, Role role, Instant at) {}
