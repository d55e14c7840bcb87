/// Signing up and in, one's own person, the account and its members.
@NullMarked
package fm.podwright.dashboard.account;

import org.jspecify.annotations.NullMarked;
