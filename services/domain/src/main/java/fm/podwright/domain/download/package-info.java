/// Hits, and the rule that makes downloads of them.
@NullMarked
package fm.podwright.domain.download;

import org.jspecify.annotations.NullMarked;
