@NullMarked
package fm.podwright.dashboard.upload;

import org.jspecify.annotations.NullMarked;
