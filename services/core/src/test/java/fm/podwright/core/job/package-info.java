@NullMarked
package fm.podwright.core.job;

import org.jspecify.annotations.NullMarked;
