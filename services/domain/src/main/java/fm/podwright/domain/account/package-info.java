/// Accounts, their users, memberships and roles.
@NullMarked
package fm.podwright.domain.account;

import org.jspecify.annotations.NullMarked;
