@NullMarked
package fm.podwright.dashboard.site;

import org.jspecify.annotations.NullMarked;
