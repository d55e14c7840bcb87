/// What a show's site looks like, and the pages of a podcaster's own.
@NullMarked
package fm.podwright.dashboard.site;

import org.jspecify.annotations.NullMarked;
