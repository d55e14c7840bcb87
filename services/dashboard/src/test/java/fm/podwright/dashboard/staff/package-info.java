@NullMarked
package fm.podwright.dashboard.staff;

import org.jspecify.annotations.NullMarked;
