/// Tidies up, account by account: what was begun and left, what has expired, what was missed.
@NullMarked
package fm.podwright.worker.sweep;

import org.jspecify.annotations.NullMarked;
