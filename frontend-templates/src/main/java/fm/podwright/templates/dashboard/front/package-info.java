/// The public front page.
@NullMarked
package fm.podwright.templates.dashboard.front;

import org.jspecify.annotations.NullMarked;
