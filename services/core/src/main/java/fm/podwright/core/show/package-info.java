/// Shows and their hosts, as they are stored.
@NullMarked
package fm.podwright.core.show;

import org.jspecify.annotations.NullMarked;
