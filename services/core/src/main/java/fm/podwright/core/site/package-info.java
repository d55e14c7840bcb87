/// Which show answers at a host.
@NullMarked
package fm.podwright.core.site;

import org.jspecify.annotations.NullMarked;
