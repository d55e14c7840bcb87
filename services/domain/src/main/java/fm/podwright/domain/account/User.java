package fm.podwright.domain.account;

import fm.podwright.domain.tenancy.UserId;

/// A person who can sign in; `verified` once the link sent to the address was followed.
public record User(UserId id, String name, EmailAddress email, boolean verified) {}
