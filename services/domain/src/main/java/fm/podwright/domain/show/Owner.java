package fm.podwright.domain.show;

import fm.podwright.domain.account.EmailAddress;

/// The person directories may write to (`itunes:owner`); `shown` says whether the address stands in
/// the feed, for all to read.
public record Owner(String name, EmailAddress email, boolean shown) {}
