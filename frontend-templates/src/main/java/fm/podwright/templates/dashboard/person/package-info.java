/// The pages on which a show's people are kept.
@NullMarked
package fm.podwright.templates.dashboard.person;

import org.jspecify.annotations.NullMarked;
