/// Pages as typed records, what renders them, and the assets they refer to.
@NullMarked
package fm.podwright.templates;

import org.jspecify.annotations.NullMarked;
