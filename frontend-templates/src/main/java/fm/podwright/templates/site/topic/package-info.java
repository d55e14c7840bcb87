/// The pages of a show's topics.
@NullMarked
package fm.podwright.templates.site.topic;

import org.jspecify.annotations.NullMarked;
