@NullMarked
package fm.podwright.dashboard.account;

import org.jspecify.annotations.NullMarked;
