/// The search of a show's site.
@NullMarked
package fm.podwright.templates.site.search;

import org.jspecify.annotations.NullMarked;
