package fm.podwright.core.process;

/// Told within a service that ends, when load balancers have had the time to hear of it: what would
/// go on for long is to end now.
public record Ending(Role role) {}
