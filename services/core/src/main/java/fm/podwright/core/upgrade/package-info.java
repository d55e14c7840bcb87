/// What is run before the services of a release, once.
@NullMarked
package fm.podwright.core.upgrade;

import org.jspecify.annotations.NullMarked;
