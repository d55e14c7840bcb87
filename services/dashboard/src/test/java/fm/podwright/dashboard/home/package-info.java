@NullMarked
package fm.podwright.dashboard.home;

import org.jspecify.annotations.NullMarked;
