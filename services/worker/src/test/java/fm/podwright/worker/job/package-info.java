@NullMarked
package fm.podwright.worker.job;

import org.jspecify.annotations.NullMarked;
