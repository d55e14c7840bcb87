/// Accounts, users, sessions and the links sent by mail, as they are stored.
@NullMarked
package fm.podwright.core.account;

import org.jspecify.annotations.NullMarked;
