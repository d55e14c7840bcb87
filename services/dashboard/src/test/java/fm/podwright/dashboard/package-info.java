@NullMarked
package fm.podwright.dashboard;

import org.jspecify.annotations.NullMarked;
