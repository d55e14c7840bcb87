/// The pages of a show's people.
@NullMarked
package fm.podwright.templates.site.person;

import org.jspecify.annotations.NullMarked;
