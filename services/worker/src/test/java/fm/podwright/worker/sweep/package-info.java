@NullMarked
package fm.podwright.worker.sweep;

import org.jspecify.annotations.NullMarked;
