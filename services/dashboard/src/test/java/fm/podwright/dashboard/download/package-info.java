@NullMarked
package fm.podwright.dashboard.download;

import org.jspecify.annotations.NullMarked;
