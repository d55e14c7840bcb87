@NullMarked
package fm.podwright.dashboard.tag;

import org.jspecify.annotations.NullMarked;
