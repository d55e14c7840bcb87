/// Follows what Stripe tells, looks what time makes of accounts, and writes to their owners.
@NullMarked
package fm.podwright.worker.billing;

import org.jspecify.annotations.NullMarked;
