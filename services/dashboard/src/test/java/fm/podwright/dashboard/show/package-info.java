@NullMarked
package fm.podwright.dashboard.show;

import org.jspecify.annotations.NullMarked;
