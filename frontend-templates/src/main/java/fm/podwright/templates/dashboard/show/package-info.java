/// The pages of a show: making it, changing it, getting it heard.
@NullMarked
package fm.podwright.templates.dashboard.show;

import org.jspecify.annotations.NullMarked;
