@NullMarked
package fm.podwright.testkit;

import org.jspecify.annotations.NullMarked;
