@NullMarked
package fm.podwright.standalone;

import org.jspecify.annotations.NullMarked;
