package fm.podwright.domain.account;

/// A user with the role that the account gave.
public record Person(User user, Role role) {}
