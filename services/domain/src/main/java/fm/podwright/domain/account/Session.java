package fm.podwright.domain.account;

import java.time.Instant;

/// One browser that is signed in, as its owner sees it: which it says it is, since when, and when
/// it last renewed itself.
public record Session(SessionId id, String userAgent, Instant begun, Instant seen) {}
