/// A show's people, as its makers keep them.
@NullMarked
package fm.podwright.dashboard.person;

import org.jspecify.annotations.NullMarked;
