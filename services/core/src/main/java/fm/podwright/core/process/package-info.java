/// How a service is started, what it must be told first, and how it ends.
@NullMarked
package fm.podwright.core.process;

import org.jspecify.annotations.NullMarked;
