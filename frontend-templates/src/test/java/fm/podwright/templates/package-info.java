@NullMarked
package fm.podwright.templates;

import org.jspecify.annotations.NullMarked;
