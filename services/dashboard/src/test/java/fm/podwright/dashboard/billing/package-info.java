@NullMarked
package fm.podwright.dashboard.billing;

import org.jspecify.annotations.NullMarked;
