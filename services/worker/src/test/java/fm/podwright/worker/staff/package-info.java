@NullMarked
package fm.podwright.worker.staff;

import org.jspecify.annotations.NullMarked;
