/// The pages on which a show's topics are kept.
@NullMarked
package fm.podwright.templates.dashboard.topic;

import org.jspecify.annotations.NullMarked;
