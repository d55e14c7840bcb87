/// What comes next.
@NullMarked
package fm.podwright.templates.dashboard.home;

import org.jspecify.annotations.NullMarked;
