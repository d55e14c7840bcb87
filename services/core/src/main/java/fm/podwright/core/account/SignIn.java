package fm.podwright.core.account;

import fm.podwright.domain.account.Account;
import fm.podwright.domain.account.Member;

/// What somebody who signs in is compared with, and one account that this would lead to.
public record SignIn(
    Member member, Account account, String person, boolean verified, Credentials credentials) {}
