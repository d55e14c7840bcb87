/// Hits on their way in, and downloads counted.
@NullMarked
package fm.podwright.core.download;

import org.jspecify.annotations.NullMarked;
