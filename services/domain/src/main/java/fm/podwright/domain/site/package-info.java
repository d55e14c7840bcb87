/// Where a show lives on the web.
@NullMarked
package fm.podwright.domain.site;

import org.jspecify.annotations.NullMarked;
