@NullMarked
package fm.podwright.dashboard.session;

import org.jspecify.annotations.NullMarked;
