/// The home page of a show.
@NullMarked
package fm.podwright.templates.site.show;

import org.jspecify.annotations.NullMarked;
