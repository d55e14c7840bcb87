/// What went wrong, in words.
@NullMarked
package fm.podwright.templates.dashboard.error;

import org.jspecify.annotations.NullMarked;
