/// A show's topics, as its makers keep them.
@NullMarked
package fm.podwright.dashboard.topic;

import org.jspecify.annotations.NullMarked;
