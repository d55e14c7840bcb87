/// The player for other people's pages.
@NullMarked
package fm.podwright.templates.site.embed;

import org.jspecify.annotations.NullMarked;
