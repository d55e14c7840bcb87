/// How a show's site is dressed, and the pages of a podcaster's own.
@NullMarked
package fm.podwright.templates.dashboard.site;

import org.jspecify.annotations.NullMarked;
