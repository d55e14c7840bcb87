package fm.podwright.domain.billing;

import java.time.Instant;
import java.util.Optional;

/// All that an account's standing is made of, besides the time: when its free trial ends, and the
/// subscription that it has or had.
public record Facts(Instant trialEnds, Optional<Subscription> subscription) {}
