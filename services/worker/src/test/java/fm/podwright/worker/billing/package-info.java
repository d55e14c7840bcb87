@NullMarked
package fm.podwright.worker.billing;

import org.jspecify.annotations.NullMarked;
