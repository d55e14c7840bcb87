package fm.podwright.core.account;

import fm.podwright.domain.account.Account;
import fm.podwright.domain.account.Invitation;

/// What an invitation's link leads to; `known` if somebody has the invited address already.
public record Invited(Account account, Invitation invitation, boolean known) {}
