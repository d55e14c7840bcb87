@NullMarked
package fm.podwright.worker;

import org.jspecify.annotations.NullMarked;
