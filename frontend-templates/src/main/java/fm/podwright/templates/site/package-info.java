/// The frame of a show's site, and the pages that stand for none of its episodes.
@NullMarked
package fm.podwright.templates.site;

import org.jspecify.annotations.NullMarked;
